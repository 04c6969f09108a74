"""Articles that are remembered, and an article against them."""
