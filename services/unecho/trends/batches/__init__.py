"""A batch of records: read, folded into the stories, and written."""
