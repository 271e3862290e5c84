"""What readers share: numbered lines, a cursor over bytes, rows made a space, Win32 names."""
