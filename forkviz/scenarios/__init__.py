"""Scenarios: what a simulated fork needs; from a file, from a capture, edited, compared."""
