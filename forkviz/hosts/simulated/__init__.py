"""The simulated Host: a model of Windows, its loader, and the faults of a scenario."""
