"""Images: PE files, minidumps, and lists of headers."""
