"""What a trace shows of its outcome: the failing step, its reason, the chain that leads to it."""
