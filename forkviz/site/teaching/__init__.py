"""The site as a course: its lessons, a page each."""
