"""What formats share: cells, JSON and TOML looked over, the last line of a file, paths."""
