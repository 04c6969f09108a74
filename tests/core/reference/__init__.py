"""The detection core in NumPy and plain Python, as it is read most easily: what the compiled one is tested against."""
