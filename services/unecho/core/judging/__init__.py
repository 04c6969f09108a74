"""The verdict for the next article."""
