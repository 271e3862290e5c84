"""What Cygwin's own rebase and rebaseall do, and the commands for them that a plan leads to."""
