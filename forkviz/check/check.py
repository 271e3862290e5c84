"""check: images held against every rule."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from forkviz.check.finding import Finding, Level
from forkviz.check.rules.registry import RULES
from forkviz.rebase.placed import PlacedImage

__all__ = ["Checked", "check"]


@dataclass(frozen=True, slots=True)
class Checked:
    """The answer.

    judged, others: how many images were held against the rules, and how many were not, since they
    do not reach the runtime.  findings: in their order.  fine: the judged images without a finding,
    sorted.  bases: what ld gives the outputs that were asked about, by name; None where none were.
    files: where on this machine an image is, by the name that the answer has for it.
    """

    judged: int
    others: int = 0
    findings: tuple[Finding, ...] = ()
    fine: tuple[str, ...] = ()
    bases: Mapping[str, int] | None = None
    files: Mapping[str, str] = field(default_factory=dict)

    @property
    def failed(self) -> bool:
        """Whether there is an error."""
        return any(finding.level is Level.ERROR for finding in self.findings)

    def with_outputs(self, bases: Mapping[str, int], findings: Iterable[Finding]) -> Checked:
        """The same, and what was found of outputs that get *bases* from ld."""
        every = sorted((*self.findings, *findings), key=lambda finding: finding.order)
        at_fault = {file for finding in every for file in finding.files}
        fine = tuple(file for file in self.fine if file not in at_fault)
        return replace(self, findings=tuple(every), fine=fine, bases=bases)


def check(images: Iterable[PlacedImage]) -> Checked:
    """Hold *images* against the rules: those that reach the runtime, and those that are named.

    What an image is called is its ``path``, and no two may share one.
    """
    every = tuple(images)
    judged = sorted((i for i in every if i.owned or i.named), key=lambda image: image.path)
    findings = sorted(
        (finding for rule in RULES.values() for finding in rule.find(judged)),
        key=lambda finding: finding.order,
    )
    at_fault = {file for finding in findings for file in finding.files}
    return Checked(
        len(judged),
        len(every) - len(judged),
        tuple(findings),
        tuple(image.path for image in judged if image.path not in at_fault),
        files={image.path: image.file for image in judged},
    )
