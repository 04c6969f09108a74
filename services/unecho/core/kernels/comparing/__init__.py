"""What two articles are to each other, and which cluster one joins."""
