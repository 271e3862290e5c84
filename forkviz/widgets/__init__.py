"""Widgets: the explorer and its parts, for JupyterLab, Notebook 7 and VS Code."""
