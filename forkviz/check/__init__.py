"""Whether the DLLs of a folder can fork: what a distributor's build is held to."""
