"""Commands around a fork: the agent for live ones, JupyterLab, what policies there are."""
