"""The words of German, French and Spanish that the rules for their names go by; written for unecho."""
