"""literals: the answers that a cell's source states, read as data.

The source is a student's.  It is looked over by its tokens before any parser that nests sees it,
and then taken by ``ast.literal_eval``, which runs nothing.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
import warnings
from collections.abc import Iterator

from forkviz.errors import BadCourseFile
from forkviz.lazy.patterns import possessive, regex

__all__ = ["MOST_SOURCE", "stated_answers", "states_answers"]

#: Characters of a cell.
MOST_SOURCE = 200_000
#: A cell that begins by binding the name, after blank lines and comments.
_BINDS = regex(possessive(r"[ \t]*(?:#[^\n]*)?\n") + r"[ \t]*answers[ \t]*(?::[^=\n]*)?=(?!=)")
_PREFIX = regex(r"[a-z]*", re.IGNORECASE)
#: Of a dictionary of texts and numbers; nothing that calls, nests or computes.
_MARKS = frozenset("={}:,")
_IGNORED = frozenset(
    {
        *(tokenize.ENCODING, tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE),
        tokenize.ENDMARKER,
    }
)
_HINT = 'answers = {"1": "0x50000"}, with nothing but texts and numbers'


def states_answers(source: str) -> bool:
    """Whether a cell of *source* states answers: binding the name is the first that it does."""
    return _BINDS.match(source) is not None


def stated_answers(source: str, file: str) -> dict[str, str]:
    """The answers in *source*, by problem: ``answers = {"1": "0x50000"}`` and nothing else.

    A whole number is an answer, too: in digits it is read as the same digits in quotes are.
    Raises BadCourseFile, about *file*, for anything that is no such literal.
    """
    if why := _no_literals(source):
        raise BadCourseFile(f"the answers are not literals: {why}", file=file, hint=_HINT)
    found: dict[str, str] = {}
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of an escape that Python does not know
            pairs = list(_pairs(source))
            numbers = iter(_numbers(source))
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        raise BadCourseFile(
            "the answers are not a dictionary of literals", file=file, hint=_HINT
        ) from None
    for key, value in pairs:
        problem = _text(key, numbers, file, "the name of a problem")
        if problem in found:
            raise BadCourseFile(f"answers problem {problem[:40]!r} twice", file=file)
        found[problem] = _text(value, numbers, file, "an answer")
    return found


def _numbers(source: str) -> list[str]:
    """The numbers of a dictionary of literals as they were typed, in their order."""
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return [token.string for token in tokens if token.type == tokenize.NUMBER]


def _pairs(source: str) -> Iterator[tuple[object, object]]:
    """The keys and the values of the dictionary.  Raises ValueError where there is none."""
    match ast.parse(source).body:
        case [ast.Assign(value=ast.Dict(keys=keys, values=values))]:
            for key, value in zip(keys, values, strict=True):
                if key is None:
                    raise ValueError("another dictionary is spread in it")
                yield ast.literal_eval(key), ast.literal_eval(value)
        case _:
            raise ValueError("no dictionary is bound")


def _text(value: object, numbers: Iterator[str], file: str, what: str) -> str:
    """A literal as a text; *numbers*: those to come as they were typed; a number takes the next."""
    if isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        typed = next(numbers)
        # The field says what bare digits mean, as for what is typed there; it knows no 0b101.
        return hex(value) if typed[:2].lower() in ("0x", "0o", "0b") else typed
    raise BadCourseFile(f"{what} is neither a text nor a whole number", file=file, hint=_HINT)


def _no_literals(source: str) -> str:
    """Why the tokens of *source* are no ``answers = {…}``; "" where they may be."""
    if len(source) > MOST_SOURCE:
        return f"the cell has more than {MOST_SOURCE:,} characters"
    seen: list[str] = []
    try:
        for token in tokenize.generate_tokens(io.StringIO(source).readline):
            if token.type in _IGNORED:
                continue
            if not _is_plain(token, first=not seen):
                return f"{token.string[:40]!r} is not one"
            if token.type == tokenize.OP:
                seen.append(token.string)
    except (tokenize.TokenError, SyntaxError, ValueError) as error:
        return f"Python does not read it ({type(error).__name__})"
    if seen[:2] != ["=", "{"] or seen.count("=") > 1 or seen.count("{") > 1:
        return "it is not one dictionary"
    return ""


def _is_plain(token: tokenize.TokenInfo, *, first: bool) -> bool:
    match token.type:
        case tokenize.NAME:
            return first and token.string == "answers"
        case tokenize.NUMBER:
            return True
        case tokenize.STRING:
            # An f-string computes.
            prefix = _PREFIX.match(token.string)
            return prefix is not None and "f" not in prefix[0].lower()
        case tokenize.OP:
            return token.string in _MARKS
        case _:
            return False
