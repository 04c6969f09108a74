"""Snapshots of an index on local disk: they make a restart quicker, and nothing else depends on them."""
