"""How outputs and progress reach the broker: together (exactly once), or in order (at least once)."""
