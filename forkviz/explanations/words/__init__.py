"""Each event in words."""
