"""From an assigned partition to one whose records may be handled: how far its input is handled, by all that tells."""
