"""Texts of the checks of ``dll_list::alloc``, of reserving and of reloading."""

from __future__ import annotations

from forkviz.core.law.changes import (
    ABORTS,
    BITS_64,
    BY_BASE,
    BY_PATH,
    HINT,
    NT_NAMES,
    PATCHES,
    POINTERS,
    SEGMENTS_NAMED,
)
from forkviz.core.law.text import (
    ABORT,
    FATAL,
    PRINTED,
    RELOADING,
    TRACED,
    ByEra,
    Mark,
    Text,
    Variant,
    Way,
    Who,
    always,
)
from forkviz.core.law.text_id import TextId

__all__ = ["ADVICE", "RELOAD_TEXTS"]

_IMPL: ByEra[str] = always("dll_list::load_after_fork_impl")


def _segment(was: str, named: str = "") -> Text:
    """The check that *was* is where it was; the slip of a name was mended with the DLL's name."""
    places = "parent({parent:%p}) != child({child_at:%p})"
    return Text(
        Who.CHILD,
        ABORT,
        (
            Variant(ABORTS, f"{was}: {places}"),
            Variant(SEGMENTS_NAMED, f"{{dll:win}}: {named or was}: {places}"),
            Variant(BY_BASE, ""),
        ),
    )


def _different(form: str) -> str:
    """Five lines: the first is empty."""
    return (
        "\nLoaded different DLL with same basename in forked child,"
        f"[\nparent loaded: {{dll:{form}}}\n child loaded: {{other:{form}}}"
        "[\nThe DLLs differ, so it's not safe to run the forked child."
        "[\nMake sure to remove the offending DLL before trying again.]]]"
    )


def _elsewhere(form: str) -> str:
    return (
        f"{{dll:{form}}}: Loaded to different address: parent({{parent:%p}})"
        "[ != child({child_at:%p})]"
    )


_CHECKS: dict[TextId, Text] = {
    TextId.LOADED_ELSEWHERE: Text(
        Who.CHILD,
        ABORT,
        (
            Variant(BY_BASE, _elsewhere("base")),
            Variant(BY_PATH, _elsewhere("win"), Mark.SEEN),
            Variant(NT_NAMES, _elsewhere("nt"), Mark.SEEN),
        ),
    ),
    # of the patch as posted, which printed nothing; it was in no Cygwin
    TextId.MOVED: Text(
        Who.CHILD,
        ABORT,
        (
            Variant(
                None,
                "Location of {dll:win} changed from {parent:%p} (parent) to {child_at:%p} (child)",
                Mark.TOLD,
            ),
        ),
    ),
    TextId.DATA_START: _segment("data segment start"),
    TextId.DATA_END: _segment("data segment end"),
    # it was called so
    TextId.BSS_START: _segment("data segment start", "bss segment start"),
    TextId.BSS_END: _segment("bss segment end"),
    TextId.OTHER_DLL: Text(
        Who.CHILD, ABORT, (Variant(BY_PATH, _different("win")), Variant(NT_NAMES, _different("nt")))
    ),
}


def _occupied(form: str) -> str:
    return f"address space needed by '{{dll:base}}' ({{parent:{form}}})[ is already[ occupied]]"


_STILL = "unable to release protective reservation for {dll:%s} ({place:%s}), {error:%%E}"


def _remapped(names: str, form: str, hint: str = "") -> str:
    return f"unable to remap {names} to same address as parent[ ({{parent:{form}}})]{hint}"


#: What a text that is not remapped ends in, where the advice is given.
ADVICE = "[ - try running rebaseall]"
_USING = "{dll:nt}[ (using {using:win})]"

_RESERVED: dict[TextId, Text] = {
    TextId.OCCUPIED: Text(
        Who.CHILD,
        ABORT,
        (
            Variant(PATCHES, _occupied("%08lx")),
            Variant(POINTERS, _occupied("%p"), Mark.SEEN),
        ),
    ),
    TextId.STILL_RESERVED_2: Text(
        Who.CHILD,
        RELOADING,
        (
            Variant(PATCHES, _STILL % ("base", "%08lx")),
            Variant(BITS_64, _STILL % ("base", "%p")),
            Variant(
                NT_NAMES,
                "unable to release protective reservation ({place:%p}) for {dll:nt}, {error:%E}",
            ),
        ),
    ),
    TextId.STILL_RESERVED_3: Text(
        Who.CHILD,
        RELOADING,
        (
            Variant(PATCHES, _STILL % ("base", "%08lx")),
            Variant(BITS_64, _STILL % ("base", "%p")),
            Variant(NT_NAMES, _STILL % ("nt", "%p")),
        ),
    ),
    TextId.NO_INTERIM: Text(
        Who.CHILD,
        RELOADING,
        (
            Variant(PATCHES, "unable to create interim mapping for {dll:win}, {error:%E}"),
            Variant(NT_NAMES, f"unable to create interim mapping for {_USING}, {{error:%E}}"),
        ),
    ),
    TextId.NOT_EXAMINED: Text(
        Who.CHILD,
        RELOADING,
        (
            Variant(
                PATCHES,
                "couldn't examine memory at {place:%08lx} while mapping {dll:base}, {error:%E}",
            ),
            Variant(
                BITS_64,
                "couldn't examine memory at {place:%p} while mapping {dll:base}, {error:%E}",
            ),
            Variant(
                NT_NAMES, "couldn't examine memory at {place:%p} while mapping {dll:nt}, {error:%E}"
            ),
        ),
    ),
    TextId.NOT_ALLOCATED: Text(
        Who.CHILD,
        RELOADING,
        tuple(
            Variant(
                since,
                f"couldn't allocate memory {{place:%p}}({{size:%d}}) for '{{dll:{form}}}' alignment"
                "[, {error:%E}]",
            )
            for since, form in ((None, "win"), (PATCHES, "base"), (NT_NAMES, "nt"))
        ),
    ),
    TextId.NOT_RELEASED: Text(
        Who.CHILD,
        RELOADING,
        tuple(
            Variant(
                since,
                f"couldn't release memory {{place:%p}} for '{{dll:{form}}}' alignment"
                "[, {error:%E}]",
            )
            for since, form in ((None, "win"), (PATCHES, "base"), (NT_NAMES, "nt"))
        ),
    ),
    TextId.RANGE_NOT_RELEASED: Text(
        Who.CHILD,
        FATAL,
        (
            Variant(
                None,
                "couldn't release memory {place:%p}({size:%d}) for '{dll:win}' alignment"
                "[, {error:%E}]",
            ),
            Variant(PATCHES, ""),
        ),
    ),
    TextId.NOT_BLOCKED: Text(
        Who.CHILD,
        RELOADING,
        tuple(
            Variant(
                since,
                f"unable to block off {{place:%p}} to prevent {{dll:{form}}} from loading there",
            )
            for since, form in ((PATCHES, "base"), (NT_NAMES, "nt"))
        ),
    ),
}

_RELOADED: dict[TextId, Text] = {
    TextId.NOT_REMAPPED: Text(
        Who.CHILD,
        # the patches made it an abort's before they made the others so
        ((None, Way.FATAL), (PATCHES, Way.ABORT)),
        (
            Variant(
                None,
                "unable to remap {dll:win} to same address as parent: {parent:%p} != {child_at:%p}",
            ),
            Variant(PATCHES, _remapped("{dll:base}", "%08lx")),
            Variant(HINT, _remapped("{dll:base}", "%08lx", ADVICE)),
            Variant(BITS_64, _remapped("{dll:base}", "%p", ADVICE)),
            Variant(NT_NAMES, _remapped(_USING, "%p", ADVICE)),
        ),
    ),
    TextId.NOT_UNLOADED: Text(
        Who.CHILD,
        RELOADING,
        (
            Variant(PATCHES, "unable to unload interim mapping of {dll:base}, {error:%E}"),
            Variant(NT_NAMES, f"unable to unload interim mapping of {_USING}, {{error:%E}}"),
        ),
    ),
    TextId.MAPPED_ELSEWHERE: Text(
        Who.CHILD,
        RELOADING,
        tuple(
            Variant(
                since,
                f"unable to map {names} to same address as parent: "
                "{parent:%p} != {child_at:%p}",
            )
            for since, names in ((PATCHES, "{dll:base}"), (NT_NAMES, _USING))
        ),
    ),
    TextId.NOT_MAPPED: Text(
        Who.CHILD,
        RELOADING,
        (
            Variant(PATCHES, "unable to map {dll:win}, {error:%E}"),
            Variant(NT_NAMES, f"unable to map {_USING}, {{error:%E}}"),
        ),
    ),
    TextId.NOT_RELOADED: Text(
        Who.CHILD,
        PRINTED,
        (Variant(None, "can't reload {dll:win}, {error:%E}"), Variant(PATCHES, "")),
        always("dll_list::load_after_fork"),
    ),
    TextId.WRONG_PLACE: Text(
        Who.CHILD,
        TRACED,
        (
            Variant(
                PATCHES, "{dll:base} loaded in wrong place: {child_at:%08lx} != {parent:%08lx}"
            ),
            Variant(BITS_64, "{dll:base} loaded in wrong place: {child_at:%p} != {parent:%p}"),
            Variant(NT_NAMES, f"{_USING} loaded in wrong place: {{child_at:%p}} != {{parent:%p}}"),
        ),
        _IMPL,
    ),
    TextId.RELEASING_BLOCKED: Text(
        Who.CHILD,
        TRACED,
        (
            Variant(PATCHES, "releasing blocked space at {place:%08lx}"),
            Variant(BITS_64, "releasing blocked space at {place:%p}"),
        ),
        _IMPL,
    ),
}

RELOAD_TEXTS: dict[TextId, Text] = {**_CHECKS, **_RESERVED, **_RELOADED}
