"""kinds: everything that a source lacks, or that was done to what it has."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["ALONE", "SEVERAL", "CaveatKind"]


class CaveatKind(StrEnum):
    """What a caveat is about; the value is its name in files."""

    AS_WRITTEN = "as-written"

    # What a source can't tell while it is the only one.
    LOG_ALONE = "log-alone"
    FILES_ALONE = "files-alone"
    IMAGES_ALONE = "images-alone"
    ONE_FILE_ALONE = "one-file-alone"
    REGIONS_ALONE = "regions-alone"
    MODULES_ALONE = "modules-alone"
    MESSAGES_ALONE = "messages-alone"
    ONE_MAP_ALONE = "one-map-alone"
    MAPS_ALONE = "maps-alone"

    # One of several is shown.
    PAIR_BY_WORDS = "pair-by-words"
    SEVERAL_UNNAMED = "several-unnamed"
    SEVERAL_BY_PID = "several-by-pid"
    CHOSEN_BY_PID = "chosen-by-pid"
    SNAPSHOTS = "snapshots"

    # What merging found.
    NO_PROCESS = "no-process"
    NO_HEADERS = "no-headers"
    NO_PARENT = "no-parent"
    NO_CHILD = "no-child"
    SECOND_IS_CHILD = "second-is-child"
    SEVERAL_LOGS = "several-logs"
    PLACES_NOT_COMPARED = "places-not-compared"
    SEVERAL_LISTINGS = "several-listings"
    THIRD_PROCESS = "third-process"
    LOG_OF_SAME_PROCESS = "log-of-same-process"
    UNREAD = "unread"
    UNREAD_LINE = "unread-line"

    # Rows that a source has, and that are not taken as they stand.
    ROWS_BACKWARD = "rows-backward"
    ROWS_OVERLAP = "rows-overlap"
    ROWS_MISSING = "rows-missing"
    ROWS_LEFT_OUT = "rows-left-out"
    LAST_LINE_CUT = "last-line-cut"
    ROWS_FILTERED = "rows-filtered"
    LAST_ROW_NAMELESS = "last-row-nameless"
    LAST_ROW_TORN = "last-row-torn"
    LAST_ROW_OPEN = "last-row-open"
    ROWS_WRAPPED = "rows-wrapped"
    ROWS_PARTED = "rows-parted"
    NAMES_JOINED = "names-joined"
    NAMES_CLIPPED = "names-clipped"
    LINES_AROUND = "lines-around"
    ROWS_REPEATED = "rows-repeated"
    ROWS_TORN = "rows-torn"
    LINES_PASSED_OVER = "lines-passed-over"

    # What a tool does not write, or writes with less than is there.
    BITS_ASSUMED = "bits-assumed"
    BITS_DISAGREE = "bits-disagree"
    NO_PREFERRED = "no-preferred"
    HEADERLESS_DUMP = "headerless-dump"
    NO_MEMORY_INFO = "no-memory-info"
    LINUX_MAP_IN_DUMP = "linux-map-in-dump"
    EARLY_2011 = "early-2011"
    SIZES_ROUNDED = "sizes-rounded"
    SIZES_IN_KIB = "sizes-in-kib"
    FREE_NOT_LISTED = "free-not-listed"
    SUMMARY_DIFFERS = "summary-differs"
    NO_BLOCKS = "no-blocks"
    UNDOCUMENTED = "undocumented"
    WHOLE_VADS = "whole-vads"
    BARE_NAMES = "bare-names"
    TRUNCATED_BASES = "truncated-bases"
    RELOCATED = "relocated"
    ANOTHER_RUN = "another-run"
    NO_SIZES = "no-sizes"
    NOT_FOUND = "not-found"
    AT_TWO_PLACES = "at-two-places"
    PLACES_ALONE = "places-alone"
    MACHINE_BY_DIGITS = "machine-by-digits"
    STARS_DIFFER = "stars-differ"
    REBASE_DIRECTION = "rebase-direction"
    CALLED = "called"
    LEFT_OUT = "left-out"
    MORE_LEFT_OUT = "more-left-out"
    NO_PE_FILES = "no-pe-files"
    MOST_MESSAGES = "most-messages"

    # Logs of strace.
    LOG_LINES_AROUND = "log-lines-around"
    LOG_LINES_JOINED = "log-lines-joined"
    LOG_LINES_CUT = "log-lines-cut"
    NO_FORK = "no-fork"
    SEVERAL_FORKS = "several-forks"
    MOST_FORKS = "most-forks"
    OF_FIRST_FORK = "of-first-fork"
    LOG_LACKS_HEADERS = "log-lacks-headers"
    LOG_LACKS_SIZES = "log-lacks-sizes"
    LOG_LACKS_PARENT = "log-lacks-parent"
    CHILD_LEFT_ASIDE = "child-left-aside"
    MODULES_AND_COPIES = "modules-and-copies"

    # Files of forkviz's own.
    TRACE_EDITED = "trace-edited"
    SWITCH_DIFFERS = "switch-differs"
    CAPTURE_LACKS_LINES = "capture-lacks-lines"
    CAPTURE_HAS_MORE = "capture-has-more"
    CAPTURE_EDITED = "capture-edited"
    NO_ENDING = "no-ending"
    NO_ENDING_AND_LESS = "no-ending-and-less"

    # Processes that were looked at while they ran.
    RAN_ON = "ran-on"
    PAGES_ALONE = "pages-alone"
    PROGRAM_UNREADABLE = "program-unreadable"
    MEMORY_UNREADABLE = "memory-unreadable"
    MODULES_UNREADABLE = "modules-unreadable"
    HEADERS_UNREADABLE = "headers-unreadable"
    REGIONS_ABOVE = "regions-above"
    MORE_THREADS = "more-threads"
    MORE_MODULES = "more-modules"
    FILES_UNNAMED = "files-unnamed"
    STACKS_UNNAMED = "stacks-unnamed"
    HEAPS_UNNAMED = "heaps-unnamed"
    NO_PEB = "no-peb"
    ONE_HEAP = "one-heap"
    MORE_HEAPS = "more-heaps"
    SEGMENTS_UNNAMED = "segments-unnamed"

    # Runs of a real Cygwin.
    KILLED_UNDER_STRACE = "killed-under-strace"
    KILLED_WITHOUT_STRACE = "killed-without-strace"
    NO_FILES_FOUND = "no-files-found"
    CHILD_UNREADABLE = "child-unreadable"
    CHILD_OF_OTHER_MODULES = "child-of-other-modules"
    PARENT_OF_OTHER_RUN = "parent-of-other-run"
    CHILD_OF_OTHER_RUN = "child-of-other-run"
    READ_FROM_WITHOUT = "read-from-without"
    FIRST_PROCESS = "first-process"
    LATER_PROCESS = "later-process"
    NO_COMPANY = "no-company"
    COMPANY_ENDED = "company-ended"
    COMPANY_LATE = "company-late"

    # What a map can't say of heaps and mmaps.
    HEAP_ALL_IN_USE = "heap-all-in-use"
    MAY_BE_MMAP = "may-be-mmap"

    # A fork that no Cygwin of the policy's era could have made.
    TOO_WIDE = "too-wide"
    TOO_NARROW = "too-narrow"


#: True only while nothing but their own source is known: of several sources no one is alone.
ALONE = frozenset(
    {
        CaveatKind.LOG_ALONE,
        CaveatKind.FILES_ALONE,
        CaveatKind.IMAGES_ALONE,
        CaveatKind.ONE_FILE_ALONE,
        CaveatKind.REGIONS_ALONE,
        CaveatKind.MODULES_ALONE,
        CaveatKind.MESSAGES_ALONE,
        CaveatKind.ONE_MAP_ALONE,
        CaveatKind.MAPS_ALONE,
    }
)
#: How many processes a source holds, and which is shown: of no use once one is chosen.
SEVERAL = frozenset(
    {
        CaveatKind.PAIR_BY_WORDS,
        CaveatKind.SEVERAL_UNNAMED,
        CaveatKind.SEVERAL_BY_PID,
        CaveatKind.CHOSEN_BY_PID,
    }
)
