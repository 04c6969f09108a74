"""The pass over all texts of a batch."""
