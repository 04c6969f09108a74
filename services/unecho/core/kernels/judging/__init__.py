"""An article judged in one call, as far as it is known by its words alone: see `core.judging.plain`."""
