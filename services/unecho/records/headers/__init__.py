"""What records say in their headers, each kind written and read in one file."""
