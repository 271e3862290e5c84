"""The machinery as pseudo-code, for the policy that runs, and the line that each step is at."""
