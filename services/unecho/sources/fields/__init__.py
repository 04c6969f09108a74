"""Which field of an article a field of others is."""
