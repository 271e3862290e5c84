"""What the trace of a failing fork tells: what it fails of, how that looks, what helps."""
