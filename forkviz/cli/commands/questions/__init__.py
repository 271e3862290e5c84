"""The questions that `forkviz study` answers, beside counting."""
