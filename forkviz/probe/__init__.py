"""The address space of a process that runs, with names."""
