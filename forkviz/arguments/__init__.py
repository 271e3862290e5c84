"""What a caller hands in: inputs by their content, outputs that cost no file, options."""
