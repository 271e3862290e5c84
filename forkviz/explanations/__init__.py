"""What a step does: in words, and as the line of the algorithm that runs."""
