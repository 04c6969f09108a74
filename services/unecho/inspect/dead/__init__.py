"""`unecho dead`: what could not be read, and how it is sent back."""
