"""The list of DLLs: what they go by, what finds an entry of it, whose entry points ran."""
