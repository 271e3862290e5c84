"""Room and limits."""
