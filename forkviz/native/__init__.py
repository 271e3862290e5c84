"""What only Windows can run: the agent, in C, and how it is built."""
