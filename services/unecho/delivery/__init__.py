"""From a fetched batch to its outputs and its offset on the broker, exactly once or at least once."""
