"""What other programs put into a process, or do to it."""
