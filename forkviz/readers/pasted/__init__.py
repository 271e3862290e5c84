"""Texts that people paste: decoration off, wrapped rows joined, processes told apart."""
