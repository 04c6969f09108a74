"""What may tell an origin, or be a wall, in the texts of a batch."""
