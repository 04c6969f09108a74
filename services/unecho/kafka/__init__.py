"""Brokers: how they are reached, what they hold, and the embedded one."""
