"""From the call of fork() to its return: attempts, phases, checks, and ends."""
