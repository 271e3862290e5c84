"""An answer without names, to be pasted where everybody reads it."""
