"""An article judged in one call, as far as nothing is near it: see `core.judging.plain`."""
