"""What trends knows: of a partition that a worker has, of all, and what came last."""
