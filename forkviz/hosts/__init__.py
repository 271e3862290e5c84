"""Hosts: who carries out the engine's calls.  ``simulated`` models Windows."""
