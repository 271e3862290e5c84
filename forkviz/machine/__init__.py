"""Cygwin's fork, and nothing else: it asks a Host to act and tells what it does as events.

Reading order: ``phase`` and ``policy`` (the facts as data), ``sort``, ``reload`` (a folder for
each part of the machinery), ``protocol`` (how they follow each other).  Nothing here draws, reads
a file or starts a process; what can be done with the events is in ``forkviz.traces``.
"""
