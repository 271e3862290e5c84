"""Tickets' keys, rosters and assignments, submissions, and what each answer is worth.

Nothing that a student's file claims is believed: who it is from is known from the roster and the
path, and each seed is derived anew from the lecturer's key.
"""
