"""Worksheets: problems on two printed pages, one sheet for each student, and the teacher's key."""
