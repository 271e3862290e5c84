"""law: which Cygwin does what: releases, states of the source by date, and the texts of each."""
