"""Two traces side by side: which steps belong together, and where the forks part."""
