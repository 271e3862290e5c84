"""marks_ends: the lines of the listing at which a child gives up."""

from __future__ import annotations

__all__ = ["OF_CYGWIN", "OF_FUNCTION", "OF_LINE"]

#: Line by line, where a child gives up that comes no further.
OF_LINE = {
    ("init_heaps", "make"): "no-heap",
    ("alloc_stack", "make"): "taken",
    ("alloc", "check"): "moved",
    ("alloc", "bounds"): "other",
    ("keep_places", "smaller"): "taken",
    ("block_bad_address_space", "look"): "no-look",
    ("reserve_space", "protect"): "taken",
    ("load_after_fork_impl", "unprotect"): "kept",
    ("load_after_fork_impl", "trial"): "no-trial",
    ("load_after_fork_impl", "unmap"): "stuck",
    ("load_after_fork_impl", "interim"): "no-room",
    ("load_after_fork_impl", "give-back"): "no-room",
    ("load_after_fork_impl", "real"): "no-real",
    ("load_after_fork_impl", "landed"): "moved",
    ("reserve_at", "look"): "no-look",
    ("reserve_at", "block"): "no-alloc",
    ("release_at", "free"): "stuck",
    ("try_to_load", "trial"): "no-trial",
    ("try_to_load", "unmap"): "stuck",
    ("try_to_load", "real"): "no-real",
}
#: The same, once it is known who is in the way.
OF_FUNCTION = {
    "init_heaps": "no-heap",
    "alloc_stack": "taken",
    "alloc": "moved",
    "keep_places": "taken",
}
#: Where a child gives up, by the function of Cygwin that says so.
OF_CYGWIN = {
    "init": ("init_heaps", "no-heap"),
    "alloc_stack_hard_way": ("alloc_stack", "taken"),
    "alloc": ("alloc", "moved"),
    "reserve_space": ("reserve_space", "taken"),
    "load_after_fork_impl": ("load_after_fork_impl", "spent"),
}
