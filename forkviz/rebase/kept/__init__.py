"""What is kept of moves on the disk: saved plans, undo files, databases; nothing leaves a root."""
