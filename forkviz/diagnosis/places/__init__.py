"""What maps, headers and logs show of places: who wants one, who has it, whose it is."""
