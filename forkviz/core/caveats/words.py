"""Words of caveats: the one place where a caveat's kind and data become a sentence.

A template names its data, and how each is shown: ``{count:d}`` a number, ``{base:hex}`` an address,
``{bytes:size}`` a size, ``{count:1 row|# rows}`` one of two wordings, ``{names:list}`` texts with
commas, ``{parts:and}`` texts as a sentence has them, ``{lines:lines}`` numbers of lines,
``{starts:addresses}`` addresses, and ``{name}`` a text.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from string import Formatter

from forkviz.core.address import hex_, size_text
from forkviz.core.caveats.kinds import CaveatKind

__all__ = ["Datum", "data_types", "wording"]

#: What a caveat's data are made of.
Datum = int | str | tuple[int, ...] | tuple[str, ...]

_WORDS: dict[CaveatKind, str] = {
    CaveatKind.AS_WRITTEN: "{text}",
    # What a source can't tell while it is the only one.
    CaveatKind.LOG_ALONE: "a log alone: it records loads, and not the rest of the address spaces",
    CaveatKind.FILES_ALONE: "headers of files alone: no process was captured",
    CaveatKind.IMAGES_ALONE: "headers of images alone: no process was captured",
    CaveatKind.ONE_FILE_ALONE: "headers of one file alone: no process was captured",
    CaveatKind.REGIONS_ALONE: "regions alone: neither images nor a log are kept in a CSV",
    CaveatKind.MODULES_ALONE: "a list of modules alone: what lies between them may not be free",
    CaveatKind.MESSAGES_ALONE: "messages alone: nothing is known of the address spaces",
    CaveatKind.ONE_MAP_ALONE: (
        "one map alone: neither another process nor any image's header is known"
    ),
    CaveatKind.MAPS_ALONE: "maps alone: no image's header is known",
    # One of several is shown.
    CaveatKind.PAIR_BY_WORDS: (
        "{count:d} {what}: line {parent_line:d} names the parent's, line {child_line:d} the child's"
    ),
    CaveatKind.SEVERAL_UNNAMED: (
        "{count:d} {what}, and no words above them tell a parent's from its child's; {shown} "
        "is shown, {other} takes another"
    ),
    CaveatKind.SEVERAL_BY_PID: (
        "{count:d} processes; {name} ({pid:d}) is shown, --pid takes another"
    ),
    CaveatKind.CHOSEN_BY_PID: "{count:d} processes; #{number:d}, {called}, is shown, as --pid asks",
    CaveatKind.SNAPSHOTS: "{count:d} snapshots; the last one is shown",
    # What merging found.
    CaveatKind.NO_PROCESS: "no process was captured",
    CaveatKind.NO_HEADERS: "no headers of the images: preferred bases and imports are unknown",
    CaveatKind.NO_PARENT: "no {map}: nothing is known of the parent's address space",
    CaveatKind.NO_CHILD: "no {map}: nothing is known of the child's address space",
    CaveatKind.SECOND_IS_CHILD: "{title} is the second process, and is assumed to be the child",
    CaveatKind.SEVERAL_LOGS: "the forks of {count:d} logs are shown one at a time: {forks:list}",
    CaveatKind.PLACES_NOT_COMPARED: "{source}: its places are not compared with any other's",
    CaveatKind.SEVERAL_LISTINGS: (
        "{count:d} kinds of listings in one text, taken together as several sources are"
    ),
    CaveatKind.THIRD_PROCESS: (
        "what {dialect} lists belongs to a third process, which is shown separately"
    ),
    CaveatKind.LOG_OF_SAME_PROCESS: "the {what} and the log are assumed to belong to one process",
    CaveatKind.UNREAD: "something {reason}: what belongs to it was left out",
    CaveatKind.UNREAD_LINE: "line {at:d} {reason}: what belongs to it was left out",
    # Rows that a source has, and that are not taken as they stand.
    CaveatKind.ROWS_BACKWARD: (
        "{count:1 row|# rows} end before they start: {lines:lines}{starts:addresses}{more:, …|}"
    ),
    CaveatKind.ROWS_OVERLAP: (
        "{count:1 row|# rows} overlap others, and were cut or left out: "
        "{lines:lines}{starts:addresses}{more:, …|}"
    ),
    CaveatKind.ROWS_MISSING: (
        "{bytes:size} of the user range are in no row, free or not: rows are missing"
    ),
    CaveatKind.ROWS_LEFT_OUT: (
        "rows were left out (...); the map is incomplete, and gaps may not be free"
    ),
    CaveatKind.LAST_LINE_CUT: "the last line is cut off; its offset and name are unknown",
    CaveatKind.ROWS_FILTERED: (
        "every row is a file's: others were filtered out, and gaps may not be free"
    ),
    CaveatKind.LAST_ROW_NAMELESS: (
        "the last row is a file's and ends before its name: the map was cut off there"
    ),
    CaveatKind.LAST_ROW_TORN: "the last row ends within a name ({name}): the map was cut off there",
    CaveatKind.LAST_ROW_OPEN: "its last row does not end: it may be cut",
    CaveatKind.ROWS_WRAPPED: "{count:d} rows were wrapped and were joined again",
    CaveatKind.ROWS_PARTED: "{count:d} rows shared a line with another one and were separated",
    CaveatKind.NAMES_JOINED: (
        "{count:d} names were wrapped at a blank and were joined again, so they are derived: "
        "{lines:lines}{more:, …|}"
    ),
    CaveatKind.NAMES_CLIPPED: (
        "{count:d} names may go on in the lines below them, which were left out: "
        "{lines:lines}{more:, …|}"
    ),
    CaveatKind.LINES_AROUND: (
        "{count:d} lines around the rows are not rows; the map may not be complete"
    ),
    CaveatKind.ROWS_REPEATED: "{count:d} rows repeat a module and are counted once",
    CaveatKind.ROWS_TORN: (
        "{count:d} rows of {tool} are torn and were not read (first: line {first:d})"
    ),
    CaveatKind.LINES_PASSED_OVER: "{count:d} lines are not rows and were skipped",
    # What a tool does not write, or writes with less than is there.
    CaveatKind.BITS_ASSUMED: "no address is beyond 4 GiB, so 32 bits are assumed",
    CaveatKind.BITS_DISAGREE: "the images are 32-bit, but the map has 64-bit addresses",
    CaveatKind.NO_PREFERRED: "{tool} lists where images are, not where they prefer to be",
    CaveatKind.HEADERLESS_DUMP: (
        "modules are listed where they are, without their headers: preferred bases are unknown"
    ),
    CaveatKind.NO_MEMORY_INFO: (
        "the dump was written without memory info: only its modules and the used parts of "
        "its stacks are known, and what lies between them may not be free"
    ),
    CaveatKind.LINUX_MAP_IN_DUMP: "line numbers are those of the Linux map inside the dump",
    CaveatKind.EARLY_2011: (
        "no row is marked === or g, so ---p is read as reserved, as in early 2011"
    ),
    CaveatKind.SIZES_ROUNDED: "sizes were rounded, so ends are derived, and approximate",
    CaveatKind.SIZES_IN_KIB: "sizes are in whole KiB",
    CaveatKind.FREE_NOT_LISTED: (
        "free memory is not listed; whatever is in no row is assumed to be free"
    ),
    CaveatKind.SUMMARY_DIFFERS: "the summary says {summary:d} KiB of {type}, the rows {rows:d} KiB",
    CaveatKind.NO_BLOCKS: (
        "{count:d} allocations have no blocks: their states are those of the whole"
    ),
    CaveatKind.UNDOCUMENTED: "the format is undocumented, and read as other readers of it do",
    CaveatKind.WHOLE_VADS: (
        "a VAD is a whole allocation: it does not say which of its pages are committed"
    ),
    CaveatKind.BARE_NAMES: "{count:d} modules have a name without an extension, as lm prints it",
    CaveatKind.TRUNCATED_BASES: (
        "the bases lost their upper 32 bits, as ListDLLs prints them on x64: no place is real"
    ),
    CaveatKind.RELOCATED: "marked as relocated: {names:list}",
    CaveatKind.ANOTHER_RUN: "ldd starts the program again: places may differ in another process",
    CaveatKind.NO_SIZES: "ldd does not say how large a DLL is: one slot of 64 KiB is assumed",
    CaveatKind.NOT_FOUND: "{name}: not found",
    CaveatKind.AT_TWO_PLACES: "{path} is listed at two places: it was relocated",
    CaveatKind.PLACES_ALONE: (
        "a list of places: what these files import, and their flags, are unknown"
    ),
    CaveatKind.MACHINE_BY_DIGITS: "the machine is derived from the number of digits alone",
    CaveatKind.STARS_DIFFER: (
        "{stars:d} rows have a star, and {meet:d} meet a neighbour's place: was the list cut?"
    ),
    CaveatKind.REBASE_DIRECTION: "rebase goes {way} from {base:hex}, {offset:hex} apart",
    CaveatKind.CALLED: "line {at:d} calls it {names:list}",
    CaveatKind.LEFT_OUT: "{name} was left out: {reason}",
    CaveatKind.MORE_LEFT_OUT: "{count:d} more broken PE files were left out",
    CaveatKind.NO_PE_FILES: (
        "{count:1 file is not a PE file and was|# files are not PE files and were} left out: "
        "{names:list}{more:, …|}"
    ),
    CaveatKind.MOST_MESSAGES: "only the first {count:d} messages are shown",
    # Logs of strace.
    CaveatKind.LOG_LINES_AROUND: (
        "{count:d} lines around those of the log do not belong to it; it may not be complete"
    ),
    CaveatKind.LOG_LINES_JOINED: "{count:d} lines of the log were wrapped and were joined again",
    CaveatKind.LOG_LINES_CUT: "{count:d} lines of the log seem to be cut: what they said is lost",
    CaveatKind.NO_FORK: "the log shows no fork",
    CaveatKind.SEVERAL_FORKS: (
        "the log shows {count:d} forks; one is shown at a time, by default the first"
    ),
    CaveatKind.MOST_FORKS: "only the first {count:d} forks of the log are read",
    CaveatKind.OF_FIRST_FORK: (
        "the parent's map may be of its first fork, and this is fork {number:d}"
    ),
    CaveatKind.LOG_LACKS_HEADERS: (
        "a log does not say which DLLs use Cygwin, nor where they prefer to be: all that are not "
        "Windows' are assumed to use it, and to be where they prefer: {names}"
    ),
    CaveatKind.LOG_LACKS_SIZES: (
        "a log does not say how large a module is: 64 KiB are assumed, more if more of its memory "
        "is copied, less if another module follows"
    ),
    CaveatKind.LOG_LACKS_PARENT: "the log does not say what the parent had loaded",
    CaveatKind.CHILD_LEFT_ASIDE: "left out, because headers are missing",
    CaveatKind.MODULES_AND_COPIES: (
        "only modules and copied memory are known of both address spaces: what is in no region may "
        "be taken"
    ),
    # Files of forkviz's own.
    CaveatKind.TRACE_EDITED: (
        "this trace was edited after it was saved: its checksum belongs to other lines"
    ),
    CaveatKind.SWITCH_DIFFERS: (
        "this trace was made by another version: under {policy} its switch {switch} was {then}, "
        "and is {now} now"
    ),
    CaveatKind.CAPTURE_LACKS_LINES: "lines of this capture are missing: {parts:and}",
    CaveatKind.CAPTURE_HAS_MORE: "this capture was edited: it has too much, {parts:and}",
    CaveatKind.CAPTURE_EDITED: "this capture was edited: its checksum belongs to other lines",
    CaveatKind.NO_ENDING: (
        "this capture is of schema 1, which does not show whether its end was cut off"
    ),
    CaveatKind.NO_ENDING_AND_LESS: (
        "this capture is of schema 1, which does not show whether its end was cut off; it has "
        "nothing from {files:and}"
    ),
    # Processes that were looked at while they ran.
    CaveatKind.RAN_ON: "it kept running while it was read: the map does not show a single moment",
    CaveatKind.PAGES_ALONE: ("/proc reports pages, not who reserved them: it has no allocations"),
    CaveatKind.PROGRAM_UNREADABLE: "its program: {reason}",
    CaveatKind.MEMORY_UNREADABLE: "its own memory may not be read: stacks and heaps have no names",
    CaveatKind.MODULES_UNREADABLE: "its list of modules: Win32 error {error:d}",
    CaveatKind.HEADERS_UNREADABLE: (
        "headers of {count:d} images, whose files were not found or are not PE files"
    ),
    CaveatKind.REGIONS_ABOVE: (
        "{count:d} regions above 4 GiB, of the 64-bit Windows below its 32 bits, were left out"
    ),
    CaveatKind.MORE_THREADS: "of {count:d} threads {listed:d} were listed",
    CaveatKind.MORE_MODULES: "of {count:d} modules {listed:d} were listed",
    CaveatKind.FILES_UNNAMED: "the files of {count:d} images",
    CaveatKind.STACKS_UNNAMED: (
        "the stacks of {count:d} threads: what their TEBs give is not a stack"
    ),
    CaveatKind.HEAPS_UNNAMED: "{count:d} heaps: where the PEB has them, there is none",
    CaveatKind.NO_PEB: "its PEB and its heaps",
    CaveatKind.ONE_HEAP: "heaps other than the default one: its PEB lists none, as under Wine",
    CaveatKind.MORE_HEAPS: "of {count:d} heaps {listed:d} were listed",
    CaveatKind.SEGMENTS_UNNAMED: "segments that heaps have grown by: they have no name",
    # Runs of a real Cygwin.
    CaveatKind.KILLED_UNDER_STRACE: "it was killed after {seconds} s under strace",
    CaveatKind.KILLED_WITHOUT_STRACE: "it was killed after {seconds} s without strace",
    CaveatKind.NO_FILES_FOUND: "no file was found for {names:list}",
    CaveatKind.CHILD_UNREADABLE: "the child's map could not be read",
    CaveatKind.CHILD_OF_OTHER_MODULES: (
        "the child's map is from a run with other modules, and was left out"
    ),
    CaveatKind.PARENT_OF_OTHER_RUN: "the parent's map is from another run of the same program",
    CaveatKind.CHILD_OF_OTHER_RUN: (
        "the child's map is from another run of the same program, without strace"
    ),
    CaveatKind.READ_FROM_WITHOUT: (
        "the maps were read from outside, at a moment after the fork began"
    ),
    CaveatKind.FIRST_PROCESS: "it was the first Cygwin process of its session",
    CaveatKind.LATER_PROCESS: (
        "another Cygwin process was alive: it was not the first of its session"
    ),
    CaveatKind.NO_COMPANY: "this Cygwin has no cat to keep it company",
    CaveatKind.COMPANY_ENDED: "the cat that was to keep it company ended at once",
    CaveatKind.COMPANY_LATE: (
        "the cat that was to keep it company did not begin within {seconds} s"
    ),
    CaveatKind.HEAP_ALL_IN_USE: (
        "no reserved part of {name} is in the map: all of it, up to {top:hex}, is assumed to be in "
        "use, so the child needs all of it"
    ),
    CaveatKind.MAY_BE_MMAP: (
        "{start:hex}-{end:hex} of the parent may be an mmap, which no map records; in the child "
        "{there:hex}-{there_end:hex} is in its place. If it is one, the fork fails in C3 with "
        "recreate_mmaps_after_fork_failed"
    ),
    CaveatKind.TOO_WIDE: (
        "there was no 64-bit Cygwin before {version} ({year}): no real one made this fork, which "
        "runs under the law of {era}"
    ),
    CaveatKind.TOO_NARROW: (
        "there has been no 32-bit Cygwin since {version} ({year}): no real one made this fork, "
        "which runs under the law of {era}"
    ),
}

#: How data of several texts or numbers are shown: the type of each.
_SEVERAL = {"list": str, "and": str, "lines": int, "addresses": int}


class _Words(Formatter):
    """Shows data as their templates ask."""

    def format_field(self, value: object, format_spec: str) -> str:
        """*value* in the way that *format_spec* names."""
        if isinstance(value, tuple):
            return _several(value, format_spec)
        if isinstance(value, str):
            return value
        assert isinstance(value, int)  # data_types has been asked
        if format_spec == "hex":
            return hex_(value)
        if format_spec == "size":
            return size_text(value)
        if "|" in format_spec:
            one, more = format_spec.split("|")
            return one if value == 1 else more.replace("#", str(value))
        return str(value)


def _several(values: tuple[object, ...], how: str) -> str:
    if how == "lines":
        return ", ".join(f"line {value}" for value in values)
    if how == "addresses":
        return ", ".join(hex_(value) for value in values if isinstance(value, int))
    texts = [str(value) for value in values]
    if how == "and":
        return " and ".join(filter(None, (", ".join(texts[:-1]), *texts[-1:])))
    return ", ".join(texts)


@lru_cache(maxsize=len(CaveatKind))
def data_types(kind: CaveatKind) -> dict[str, tuple[type, bool]]:
    """The data of *kind* by name: the type of each, and whether there are several of it."""
    found: dict[str, tuple[type, bool]] = {}
    for _, name, how, _ in Formatter().parse(_WORDS[kind]):
        if name is not None:
            several = how in _SEVERAL
            found[name] = (_SEVERAL[how or ""] if several else int if how else str, several)
    return found


def wording(kind: CaveatKind, data: Mapping[str, Datum]) -> str:
    """The sentence of a caveat of *kind*; *data* are those that ``data_types`` names."""
    return _Words().vformat(_WORDS[kind], (), data)
