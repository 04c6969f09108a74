"""What commands share: flags from the settings, and standard output."""
