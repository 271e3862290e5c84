"""The course: problems that a seed draws, tickets and grading, worksheets, lessons.

What a student sees is computed by the engine, and so is what is right; nothing is written in.
"""
