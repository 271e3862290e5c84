"""Report: one HTML file that steps through a fork in any browser, offline.

``html`` puts it together, ``player.js`` steps it, ``report.css`` dresses it.
"""
