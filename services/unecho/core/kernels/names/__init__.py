"""The rules that find names in a text."""
