"""What a stage says of itself: logs, metrics, health, over HTTP."""
