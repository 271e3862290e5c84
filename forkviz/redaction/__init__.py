"""A trace without the names of people and folders."""
