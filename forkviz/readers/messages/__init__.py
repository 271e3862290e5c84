"""The messages of failed forks."""
