"""giving: the data of a page or a widget as few bytes, which the browser unfolds again."""
