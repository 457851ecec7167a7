"""What is kept of all that a text tells: what has what it needs and makes news."""
