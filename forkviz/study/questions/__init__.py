"""Questions that a study answers, each with a table of one form, and intervals.

``patches``: which patch wins how much.  ``sweep``: how success falls as one thing grows.
``collisions``: how likely ld's hash gives two DLLs one place.  ``rebase_gain``: what a plan of
moves buys.  ``table`` is the form of their answers, ``examples`` the lost forks behind them.
"""
