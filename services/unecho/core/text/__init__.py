"""From what a sender delivers to the words of the article."""
