"""The rules for names in plain Python over strings: what the compiled ones are tested against."""
