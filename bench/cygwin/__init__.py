"""Real Cygwins, held against the model, point by point."""
