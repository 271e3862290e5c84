"""The verdict on top of the explorer, as plain values, with what helps."""
