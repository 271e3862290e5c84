"""One module for each rule: a pure function from images to what is wrong with them."""
