"""site: the engine in a browser's tab: what it is made of, and what it answers there."""
