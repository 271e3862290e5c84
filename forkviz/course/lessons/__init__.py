"""Lessons: one TOML file each, with its text, its forks, and what is asked before each reveal."""
