"""How often each entity is in the news: what each partition's stories add, and the sums of that."""
