"""Study: many seeded forks under several policies, counted; and the smallest fork that still fails.

``generator`` makes the scenarios, ``outcome`` forks one without keeping a trace, ``study`` counts
them on all cores, ``shrink`` makes a failing one small.  No module has chance of its own: scenario
number *i* depends on the seed, the shape and *i*, and on nothing else.
"""
