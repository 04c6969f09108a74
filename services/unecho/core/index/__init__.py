"""What is remembered of the articles within the horizon."""
