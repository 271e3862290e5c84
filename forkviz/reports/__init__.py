"""Reports: one HTML file that steps through a fork in any browser, offline.

(Not ``report``: that is the function of the public API, and a package of the same name would take
its place as soon as it is imported.)

``html`` puts it together, ``player.js`` steps it, ``report.css`` dresses it.  ``study`` is the page
of a study; ``page`` has what both pages need to work from disk.
"""
