"""All that an index remembers, as arrays, and back."""
