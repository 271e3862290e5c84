"""The answer to a question as a table, and as a file of columns."""
