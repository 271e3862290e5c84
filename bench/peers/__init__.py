"""What forkviz does, beside what others do it with: a row for each, measured in one run."""
