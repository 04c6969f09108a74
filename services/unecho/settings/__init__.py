"""Every setting, from flags and the environment."""
