"""The gazetteer's word lists: those that the rules are written around as text, the long ones as files in `data`."""
