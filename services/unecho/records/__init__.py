"""Each topic's record, and how it is written and read: articles, signed records, verdicts, dead letters."""
