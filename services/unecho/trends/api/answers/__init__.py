"""What the API says, from what is known; how it is asked and sent is beside."""
