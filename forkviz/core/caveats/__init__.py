"""What a source can't tell, as values; worded in one place."""
