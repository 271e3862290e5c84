"""What is completed when it is first used, so that a command begins soon."""
