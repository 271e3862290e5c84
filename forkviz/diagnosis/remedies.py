"""Remedies that several classes share, as lines to type in a tree.

Sources: what a real Cygwin 3.0.7 was seen to recover by; public threads; the programs' own help.
"""

from __future__ import annotations

from forkviz.core.region import basename
from forkviz.diagnosis.asking import program_of
from forkviz.diagnosis.case import Case
from forkviz.diagnosis.diagnosis import Reason, Remedy, Shell, Verified
from forkviz.diagnosis.texts.listed import free_base
from forkviz.diagnosis.tree import Tree, bits_of, safe_name, safe_path, tree_of

__all__ = [
    "ASLR_IS_NO_HELP",
    "CLOSE_ALL",
    "NOTHING_MOVED",
    "exception_for_tree",
    "image_base",
    "keep_out",
    "move_to",
    "path_in",
    "rebase_all",
    "rebase_some",
    "see_modules",
]

CLOSE_ALL = "close every program of the tree; there is no need to restart Windows"
ASLR_IS_NO_HELP = Reason(
    "ASLR settings", "they lower a protection, and nothing here shows that the runtime moved"
)
NOTHING_MOVED = (
    Reason("rebaseall, rebase", "no DLL is in the wrong place"),
    Reason("ASLR settings", "nothing moved"),
)
_UNKNOWN_FOLDER = "put the folder of the file in front of its name"


def path_in(tree: Tree, path: str) -> str:
    """*path* as a program of *tree* takes it: with slashes, and safe for a shell."""
    path = path.removeprefix("\\??\\")
    if path[1:3] in (":\\", ":/"):
        slashed = path.replace("\\", "/")
        root = tree.root.replace("\\", "/")
        if slashed.lower().startswith(root.lower() + "/"):
            path = slashed[len(root) :]
            if path.startswith(("/bin/", "/lib/")):
                path = f"/usr{path}"
        else:
            drive = f"/cygdrive/{slashed[0].lower()}"
            path = (drive if tree.runtime == "cygwin1.dll" else drive[9:]) + slashed[2:]
    return safe_path(path) if path.startswith("/") else _word(path)


def _word(path: str) -> str:
    """A name, or a path that begins at no root."""
    home, slash, rest = path.partition("/")
    if home == "~" and slash:
        kept = safe_path(f"/{rest}")
        return f"~{kept}" if kept.startswith("/") else "FILE"
    kept = safe_path(f"/{path}")
    return kept[1:] if kept.startswith("/") else "FILE"


def rebase_some(case: Case, *paths: str, verified: Verified = Verified.MEASURED) -> Remedy:
    """Let rebase choose places for the DLLs of *paths*, and write them into its database."""
    tree = tree_of(case)
    files = " ".join(dict.fromkeys(path_in(tree, path) for path in paths)) or "FILE"
    count = len(dict.fromkeys(paths)) or 1
    names = ", ".join(dict.fromkeys(basename(path) for path in paths)) or "the DLL"
    width = {64: "-8 ", 32: "-4 "}.get(bits_of(case) or 0, "")
    return Remedy(
        f"Let rebase choose a place for {names}",
        f"{tree.program('rebase.exe')} {width}-s -n -v {files}",
        Shell.CMD,
        verified,
        effort=f"{count} file{'s' if count > 1 else ''}, rebase's database updated",
        close_first=CLOSE_ALL,
        note="" if "/" in files else _UNKNOWN_FOLDER,
        others=((Shell.DASH, f"rebase -s -v {files}"),),
    )


def move_to(
    case: Case, path: str, size: int, bits: int, verified: Verified = Verified.MEASURED
) -> Remedy:
    """Move one DLL to a base that no list in the inputs has taken."""
    tree = tree_of(case)
    free = free_base(case, size, bits)
    base = "0xBASE" if free is None else f"{free:#x}"
    file = path_in(tree, path)
    free_text = "" if free is None else f"{base} is free in the lists that were read. "
    return Remedy(
        f"Move {basename(path)} to {base}",
        f"{tree.program('rebase.exe')} -v -b {base} {file}",
        Shell.CMD,
        verified,
        effort="1 file",
        close_first=CLOSE_ALL,
        note=free_text
        + "rebase's database is not updated: the next rebase -s moves the file again",
        others=((Shell.DASH, f"rebase -v -b {base} {file}"),),
    )


def rebase_all(case: Case, *, restart: bool = False, admin: bool = False) -> Remedy:
    """Rebase every DLL of the tree; only where its own shell can fork."""
    tree = tree_of(case)
    restarted = "then start every program of the tree again"
    others: tuple[tuple[Shell, str], ...] = ()
    if tree.runtime == "msys-2.0.dll":
        others = ((Shell.CMD, f"{tree.root}\\autorebase.bat"),)
    return Remedy(
        "Rebase all DLLs" + (" as administrator" if admin else ""),
        "PATH=/usr/bin rebaseall -v",
        Shell.DASH,
        Verified.REPORTED,
        effort="every file of the tree that rebase knows",
        close_first="close every program of the tree, services too"
        + (f"; {restarted}" if restart else ""),
        note=f"start {tree.program('dash.exe')} from cmd, with nothing else of the tree running",
        others=others,
    )


def image_base(name: str, base: int | None) -> Remedy:
    """Link a DLL again, with a base of its own."""
    chosen = "0xBASE" if base is None else f"{base:#x}"
    return Remedy(
        f"Link {name} with its own base",
        f"-Wl,--image-base={chosen}",
        verified=Verified.REPORTED,
        effort="one linker option, in the project that builds it",
        note="" if base is None else f"{chosen} is free in the lists that were read",
    )


def exception_for_tree(
    case: Case, effort: str = "one entry, made by whoever runs the product"
) -> Remedy:
    """Ask for an exception of a protection product."""
    root = tree_of(case).root
    return Remedy(
        f"Add an exception (exclusion) for {root} to the protection product",
        verified=Verified.REPORTED,
        effort=effort,
        note="forkviz cannot simulate a product, so this is not tried here",
    )


def keep_out(case: Case, name: str) -> tuple[Remedy, ...]:
    """How the DLL *name* of another product, "" for an unknown one, is kept out of the tree's
    programs."""
    name = name or "the other product"
    return (
        Remedy(
            f"Start the program without {name}: from another parent process (another shell)",
            verified=Verified.REPORTED,
            effort="nothing is changed",
            note="a plain cmd does not put in what a file manager or a launcher does",
        ),
        exception_for_tree(case, f"one entry in the exclusion list of the product of {name}"),
    )


def see_modules(case: Case, name: str) -> Remedy:
    """See which DLLs of other products are loaded beside *name*, and whose they are."""
    program = program_of(case).removesuffix(".exe")
    return Remedy(
        "See what else is loaded from other products",
        f"Get-Process {program} | % Modules | ? FileName -notlike 'C:\\Windows\\*'",
        Shell.POWERSHELL,
        Verified.DOCUMENTED,
        effort="nothing is changed",
        others=((Shell.CMD, f"tasklist /m {safe_name(name or '*', '*')}"),),
    )
