"""What the words of a language may tell, and in which sense one stands."""
