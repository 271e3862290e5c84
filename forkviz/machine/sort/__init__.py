"""The topological sort of the DLLs (patch 2), and the circles in their imports."""
