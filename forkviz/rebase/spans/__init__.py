"""Ranges on a line: the most of them without an overlap, and which of them meet another."""
