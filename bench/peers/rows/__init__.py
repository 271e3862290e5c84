"""The rows, a file for each: it has one name, ``ROW``."""
