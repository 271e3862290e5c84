"""Traces: a fork that was recorded, its state at each step, and the files that keep it."""
