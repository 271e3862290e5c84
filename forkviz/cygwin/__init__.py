"""A real Cygwin: run it under its own strace, watch its forks, make them fail."""
