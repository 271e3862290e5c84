"""What happened to the runtime."""
