"""Product: what people say of protection products and hooks: that it works without one.

Such a counter-proof names no place; it makes a guest likely where a message leaves the cause open.
"""

from __future__ import annotations

import re

from forkviz.diagnosis.case import Case
from forkviz.diagnosis.sentences import is_asked
from forkviz.diagnosis.texts.quoting import Sign, signs
from forkviz.lazy.patterns import regex

__all__ = ["counter_proofs"]

#: Products that are known to put DLLs into other processes, and words for their kind.
_PRODUCTS = (
    r"anti-?virus|\bEDR\b|\bXDR\b|endpoint|security suite|internet security|\bhook\w*|injected|"
    r"injection|overlay|avast|\bAVG\b|bitdefender|kaspersky|symantec|norton|mcafee|sophos|\bESET\b|"
    r"nod32|comodo|zonealarm|webroot|trend micro|crowdstrike|falcon|sentinel ?one|carbon black|"
    r"cylance|cortex|rapport|trusteer|citrix|logitech|nvidia|defender|protection|guard|agent|"
    r"[\w.-]{1,80}\.dll"
)
_WITHOUT = (
    r"uninstall\w*|remov\w+|disable\w*|disabling|"
    r"turn(?:ed|ing)? (?:\w+ )?off|switch(?:ed|ing)? (?:\w+ )?off|"
    r"exclu\w+|exempt\w*|whitelist\w*|allow-?list\w*|exception|without|stopped|stopping|unload\w*|quit\w*"
)
_WORKS = r"works?|worked|fine|gone|fix(?:es|ed)|solve[sd]|succeeds?|helps?|helped|no more|cured?"
_BETWEEN = r"[^.\n]{0,60}(?:\n[^.\n]{0,60})?"
_PROOF = (
    rf"\b(?:{_WITHOUT})\b{_BETWEEN}(?:{_PRODUCTS}){_BETWEEN}\b(?:{_WORKS})\b"
    rf"|(?:{_PRODUCTS}){_BETWEEN}\b(?:{_WITHOUT})\b{_BETWEEN}\b(?:{_WORKS})\b"
    rf"|\b(?:{_WORKS})\b{_BETWEEN}\b(?:{_WITHOUT})\b{_BETWEEN}(?:{_PRODUCTS})"
)
_NOT = regex(r"\b(?:not|never|nothing|no change|no difference|still)\b|n't\b", re.IGNORECASE)


def counter_proofs(case: Case) -> tuple[Sign, ...]:
    """The sentences that say that the fork works without a product."""
    return tuple(
        sign
        for sign in signs(case, _PROOF)
        if not _NOT.search(sign.match[0]) and not is_asked(sign)
    )
