"""DLLs whose bases overlap: the fewest moves, their proof, and how they are made and undone."""
