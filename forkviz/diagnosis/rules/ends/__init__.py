"""Ends that look like failed forks."""
