"""A fork that really happened, from its log, and a prediction held against it."""
