"""law: what each Cygwin does, as a dated table of changes, and the eras that it makes."""
