"""The stories ready to be listed: what a question about all of them needs is kept up to date, and none is walked."""
