"""Which stories are of one event: by who and what they name, and by their headlines."""
