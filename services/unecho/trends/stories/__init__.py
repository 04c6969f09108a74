"""A story as it grows, and as it is stored."""
