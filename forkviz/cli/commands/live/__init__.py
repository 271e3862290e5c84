"""A fork in real processes: of a scenario, of a real Cygwin, and with its cure."""
