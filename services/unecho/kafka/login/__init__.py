"""How a broker lets us in."""
