"""Study: many seeded forks under several policies, counted; and the smallest fork that still fails.

``generator`` makes the scenarios, ``outcome`` forks one without keeping a trace, ``tally`` counts
them.  A ``task`` is some of them; ``running`` says who runs it, and keeps what came of it.
``study`` puts all of this together; ``shrink`` makes a failing fork small.  No module has chance of
its own: scenario number *i* depends on the seed, the shape, the setting and *i*, and on nothing
else.
"""
