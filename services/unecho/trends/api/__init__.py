"""The HTTP API over what trends has in memory."""
