"""personal: what in pasted lines says who somebody is, and at which machine, beyond a folder.

Prompts, headers of mails, ``uname``, variables of the environment, names of domains.  People's
folders are ``pseudonyms``' part, and so are the users that are found here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from forkviz.lazy.patterns import regex
from forkviz.redaction.pseudonyms import WELL_KNOWN

__all__ = ["Personal", "telling_lines"]

#: Accounts of no person, and hosts that everybody knows.
_NO_PERSON = frozenset(
    """
    git root runner runneradmin admin administrator system local localhost noreply no-reply
    containeradministrator vagrant public default
    """.replace("\n", " ").split()
)
_KNOWN_HOSTS = (
    *("localhost", "example.org", "example.com", "cygwin.com", "sourceware.org", "msys2.org"),
    *("github.com", "githubusercontent.com", "gitlab.com", "microsoft.com", "gnu.org", "live.com"),
)
#: Kinds of machines, which many are called by.
_KINDS = frozenset(
    """
    pc host server desktop laptop box vm docker container build windows cygwin msys msys2 mingw
    runner home work
    """.replace("\n", " ").split()
)
_KEYS = frozenset(
    """
    hklm hkcu hkcr hku hkcc hkey_local_machine hkey_current_user builtin nt registry machine
    """.replace("\n", " ").split()
)

_NAME = r"(?<![\w'.-])[^\W\d_][\w'.-]{0,40}"
_MAIL = regex(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\.[a-z]{2,24}\b", re.IGNORECASE)
_AT = regex(r"(?<![\w.+-])([a-z_][\w.-]{0,31})@([a-z][\w-]{0,62}(?:\.[\w-]{1,63}){0,5})", re.I)
_URL = regex(r"\b[a-z]{2,10}://(?:[^\s/@]{1,80}@)?([\w.-]{2,200})", re.IGNORECASE)
_ACCOUNT = regex(
    r"(?<![\w\\/:.?*%-])([a-z][a-z0-9-]{1,14})\\([a-z][\w.-]{1,31})(?![\w.-]*\\)", re.IGNORECASE
)
_VARIABLE = regex(r"\b(USER|USERNAME|LOGNAME|COMPUTERNAME|HOSTNAME|USERDOMAIN)=([\w.-]{1,64})")
_UNAME = regex(r"\b(?:CYGWIN|MSYS|MINGW|UCRT|CLANG)\w*_NT-[\w.-]+\s+([\w.-]{1,64})\s+\d")
_MACHINE = regex(r"^\s*(?:host ?name|computer ?name|machine)\s*:\s*([\w.-]{1,64})", re.I)
_FROM = regex(
    rf"^[> ]*(?:from|to|cc|author|reply-to|sender|signed-off-by):\s*\"?"
    rf"({_NAME}(?: {_NAME}){{0,3}})",
    re.IGNORECASE,
)
_BEFORE_MAIL = regex(rf"({_NAME}(?: {_NAME}){{0,3}})\"? <[\w.+-]+@")
_WROTE = regex(rf"({_NAME}(?: {_NAME}){{1,3}})(?: <[^>]{{1,100}}>)? wrote:")
_HOME = regex(
    r"(?:users|homes?|documents and settings)[\\/]+([^\\/\s\"'<>|:]{1,64})", re.IGNORECASE
)
_FILE = regex(r"\.(?:dll|exe|so|drv|sys|txt|log|c|cc|h|py|sh|bat|ps1|maps|json)$", re.IGNORECASE)
#: A line that may tell one of these, or somebody's folder.
_TELLING = regex(
    r"@|://|wrote:|_NT-|(?:USER|NAME|DOMAIN)=|(?:users|homes?|settings)[\\/]"
    r"|^[> ]*(?:from|to|cc|author|reply-to|sender|signed-off-by|\w{4,8} ?name|machine)\s*:"
    r"|(?<![\w\\/:.])[a-z][a-z0-9-]{1,14}\\[a-z]",
    re.IGNORECASE,
)
#: So many lines of the inputs are looked through at most.
MOST_LINES = 5000
_LONGEST = 2000


def telling_lines(texts: Iterable[Iterable[str]]) -> list[str]:
    """The lines of *texts* that may tell a name; each once, of a bounded number and length."""
    found: dict[str, None] = {}
    for lines in texts:
        for line in lines:
            if len(found) >= MOST_LINES:
                return list(found)
            if _TELLING.search(line, 0, _LONGEST):
                found[line[:_LONGEST]] = None
    return list(found)


class Personal:
    """Other words for the mail addresses, hosts and persons of some lines.

    users: names of accounts that were found on the way, for whoever replaces those.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        lines = [line[:_LONGEST] for line in lines]
        self._taken = "\n".join(lines).lower()
        mails: dict[str, str] = {}
        hosts: dict[str, str] = {}
        persons: dict[str, str] = {}
        users: dict[str, str] = {}
        for line in lines:
            for found, into in ((_mails, mails), (_hosts, hosts), (_users, users)):
                for word in found(line):
                    into.setdefault(word.lower(), word)
            for word in _persons(line):
                persons.setdefault(word.lower(), word)
        self.users = tuple(users.values())
        homes = (found[1].lower() for line in lines for found in _HOME.finditer(line))
        known = {*users, *homes}
        self._words: dict[str, str] = {}
        for word, substitute in zip(mails, self._fresh("mail", "@example.org"), strict=False):
            self._words[word] = substitute
        for word, substitute in zip(hosts, self._fresh("host"), strict=False):
            self._words.setdefault(word, substitute)
        for word, substitute in zip(persons, self._fresh("person"), strict=False):
            self._words.setdefault(word, substitute)
            for part in persons[word].split():
                # Who has an account or a folder, too, goes by that.
                if len(part) > 3 and part[0].isupper() and part.lower() not in known:
                    self._words.setdefault(part.lower(), substitute)
        longest = sorted(self._words, key=lambda word: (-len(word), word))
        any_of = "|".join(map(re.escape, longest))
        self._any = re.compile(rf"(?<![\w.]){any_of and f'(?:{any_of})'}(?!\w)", re.IGNORECASE)

    def without(self, text: str) -> str:
        """*text* with other words."""
        if not self._words:
            return text
        return self._any.sub(lambda found: self._words[found[0].lower()], text)

    def _fresh(self, word: str, end: str = "") -> Iterator[str]:
        number = 0
        while True:
            number += 1
            if f"{word}{number}" not in self._taken:
                yield f"{word}{number}{end}"


def _mails(line: str) -> Iterator[str]:
    for found in _MAIL.finditer(line):
        local, _, host = found[0].rpartition("@")
        if not _known_host(host) or (local.lower() not in _NO_PERSON and "example." not in host):
            yield found[0]


def _hosts(line: str) -> Iterator[str]:
    found = [each[2] for each in _AT.finditer(line)]
    found += [each[1] for each in _URL.finditer(line)]
    found += [each[1] for each in _accounts(line)]
    found += [v[2] for v in _VARIABLE.finditer(line) if not v[1].startswith(("USERN", "LOG"))
              and v[1] != "USER"]  # fmt: skip
    found += [each[1] for each in (*_UNAME.finditer(line), *_MACHINE.finditer(line))]
    for host in found:
        if len(host) > 1 and not _known_host(host) and not re.fullmatch(r"host\d+|[\d.]+", host):
            yield host


def _users(line: str) -> Iterator[str]:
    found = [each[1] for each in _AT.finditer(line)]
    found += [each[2] for each in _accounts(line)]
    found += [v[2] for v in _VARIABLE.finditer(line) if v[1] in ("USER", "USERNAME", "LOGNAME")]
    for user in found:
        if user.lower() not in _NO_PERSON and not re.fullmatch(r"(?:user|mail)\d+", user):
            yield user


def _accounts(line: str) -> Iterator[re.Match[str]]:
    """``DOMAIN\\user``, or ``domain\\user`` alone on its line, as whoami prints it.

    Neither a key of the registry nor a part of a path.
    """
    for found in _ACCOUNT.finditer(line):
        domain, user = found[1], found[2].lower()
        folder = domain.lower() in WELL_KNOWN or user in WELL_KNOWN or _FILE.search(user)
        said = domain.isupper() or line.strip() == found[0]
        if said and not folder and domain.lower() not in _KEYS:
            yield found


def _persons(line: str) -> Iterator[str]:
    for pattern in (_FROM, _BEFORE_MAIL, _WROTE):
        for found in pattern.finditer(line):
            name = found[1].strip()
            if len(name) > 2 and "@" not in name and not re.fullmatch(r"person\d+", name):
                yield name


def _known_host(host: str) -> bool:
    host = host.lower()
    return host in _KINDS or any(
        host == known or host.endswith(f".{known}") for known in _KNOWN_HOSTS
    )
