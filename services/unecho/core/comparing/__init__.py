"""An article against those that may be its originals."""
