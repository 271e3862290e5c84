"""A diagnosis as lines of a terminal, as wide as it is."""
