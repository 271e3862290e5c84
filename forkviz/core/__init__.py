"""Values and pure functions: addresses, regions, address spaces, images, captures, differences.

Nothing here reads a file, draws, or knows of an algorithm.
"""
