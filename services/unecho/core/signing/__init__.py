"""From an article to what the index needs to know of it."""
