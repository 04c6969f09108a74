"""What is read of one article, step by step."""
