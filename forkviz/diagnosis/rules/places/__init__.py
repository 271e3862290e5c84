"""Who wants the place of a DLL."""
