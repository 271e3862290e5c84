"""Logs of Cygwin's strace."""
