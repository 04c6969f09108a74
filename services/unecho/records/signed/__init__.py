"""Records of articles.signed: written as bytes, read one by one or together."""
