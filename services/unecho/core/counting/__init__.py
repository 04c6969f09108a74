"""Counts of entities by window, of no more entities than there is room for."""
