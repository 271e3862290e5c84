"""Views: plain view-models of a trace, and the sources of the figures that draw them.

A view-model (``scene``, ``recursion``, ``sorting``, ``timeline``, together ``board``) is columns of
plain values for the first step, and for each further step the cells that change.  The notebook's
widget and the report's player apply the same changes to the same figures, forward and back.
"""
