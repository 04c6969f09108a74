"""How the index of a shard comes back: from this process, a snapshot, the log, or what was said of the log."""
