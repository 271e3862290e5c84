"""What a notebook shows of a value that ends a cell, data frames, and a bar for long work."""
