"""How a plan is written: as text, as JSON."""
