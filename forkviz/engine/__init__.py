"""The fork machinery, as pure code: it asks a Host to do things and tells what it does as events.

Reading order: ``phase`` and ``policy`` (the facts as data), ``topsort``, ``reserve``, ``reload``
(one file for each part of the machinery), ``fork`` (how they follow each other), then ``trace``
(what can be done with the events).  Nothing here draws, reads a file or starts a process.
"""
