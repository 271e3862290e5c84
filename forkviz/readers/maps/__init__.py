"""Maps of Cygwin and of Linux, as files and in prose."""
