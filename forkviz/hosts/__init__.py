"""Hosts: who carries out the machine's calls, on a model of Windows or in real processes."""
