"""Windows, or a Wine that stands for it: find it, run programs there, its paths and locks."""
