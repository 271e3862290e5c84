// all: the panes that there are, in the order in which they stand in the page: who reads it, or goes
// through it with the keyboard, meets them so.

import "./verdict.js";
import "./timeline.js";
import "./space.js";
import "./words.js";
import "./recursion.js";
import "./sorting.js";
import "./listing.js";
import "./calls.js";
