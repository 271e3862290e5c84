"""The commands of the course: problems, tickets, submissions and grades."""
