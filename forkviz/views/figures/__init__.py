"""Bokeh's figures over the plain tables of a view."""
