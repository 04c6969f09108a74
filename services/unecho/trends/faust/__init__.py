"""What Faust does of this stage, and how it is made to do it."""
