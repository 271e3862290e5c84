"""Session: what one explorer shows and answers, whatever its view stands in."""
