"""study_tables: a study as tables, as parts of a page, and as the smallest forks that are lost."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from forkviz.cli.render.tables import Column, Document, Fact, Kind, Table, Value
from forkviz.machine.policy import PATCHES, get_policy
from forkviz.study.outcome import outcome_of
from forkviz.study.questions.examples import MOST_EXAMPLES, shrunk
from forkviz.study.questions.table import Lost
from forkviz.study.study import MIXTURES, Study, Tally, mixture, scenario_at

if TYPE_CHECKING:
    from forkviz.reports.study import Section, Share
    from forkviz.scenarios.scenario import Scenario

__all__ = ["Studied"]

#: Of how many causes for each policy a scenario is shrunk, those with the most failures.
MOST_CAUSES = 8

COUNTS = (
    Column("forks", Kind.NUMBER, machine_only=True),
    Column("successes", Kind.NUMBER),
    Column("share", Kind.SHARE),
    Column("low", Kind.SHARE),
    Column("high", Kind.SHARE),
    Column("lost", Kind.NUMBER),
    Column("calls", Kind.MEAN),
    Column("most_calls", Kind.NUMBER),
    Column("attempts", Kind.MEAN),
    Column("most_attempts", Kind.NUMBER),
)
SWITCHES = tuple(Column(name.replace("-", "_")) for name in PATCHES)
CAUSE_COLUMNS = (
    Column("policy"),
    Column("failures", Kind.NUMBER),
    Column("cause", folds=True),
    Column("lost_scenario", Kind.NUMBER),
)
EFFECT_COLUMNS = (
    Column("switch"),
    Column("share_on", Kind.SHARE),
    Column("share_off", Kind.SHARE),
    Column("difference", Kind.SHARE),
)


@dataclass(frozen=True, slots=True)
class Studied:
    """study: what was counted.  named: the policies that were asked for.  mixed: and mixtures.

    asked: of how many forks, where the study was interrupted.
    """

    study: Study
    named: tuple[str, ...]
    mixed: bool = False
    asked: int | None = None

    @property
    def title(self) -> str:
        """What was studied, for a heading."""
        text = f"{self.study.forks:,} forks of shape {self.study.shape}, seed {self.study.seed}"
        setting = self.study.setting
        return text if setting is None else f"{text}, {setting.text}"

    def tallies(self) -> dict[str, Tally]:
        """Of the policies that were asked for, by name, in that order."""
        names = dict.fromkeys(get_policy(name).name for name in self.named)
        return {name: self.study.tallies[name] for name in names}

    def mixtures(self) -> list[tuple[tuple[bool, ...], Tally]]:
        """All mixtures of the five patches, the most successful ones first."""
        found = [(on, self.study.tallies[name]) for name, on in MIXTURES.items()]
        return sorted(found, key=lambda row: (-row[1].successes, row[1].calls, row[0]))

    def effects(self) -> list[tuple[str, float, float]]:
        """For each patch the share that succeeds with it and without, over 16 mixtures each."""
        found = []
        for i, name in enumerate(PATCHES):
            shares = {True: 0.0, False: 0.0}
            for policy, on in MIXTURES.items():
                shares[on[i]] += self.study.tallies[policy].share / (len(MIXTURES) / 2)
            found.append((name, shares[True], shares[False]))
        return found

    # -- as tables -------------------------------------------------------------------------------

    def document(self) -> Document:
        """The tables: policies, causes, and mixtures if they were asked for."""
        facts = (
            Fact("shape", str(self.study.shape)),
            Fact("seed", self.study.seed, Kind.NUMBER),
            Fact("forks", self.study.forks, Kind.NUMBER),
            *([] if self.asked is None else [Fact("asked", self.asked, Kind.NUMBER)]),
            Fact("possible", self.study.possible, Kind.NUMBER),
            Fact("with_relocated_cycle", self.study.cyclic, Kind.NUMBER),
        )
        rows = tuple((name, *counts(tally)) for name, tally in self.tallies().items())
        tables = [Table("policies", (Column("policy"), *COUNTS), rows)]
        if self.mixed:
            effects = tuple((name, on, off, on - off) for name, on, off in self.effects())
            tables.append(Table("switches", EFFECT_COLUMNS, effects, "Each patch, on average"))
            mixtures = tuple((*on, *counts(tally)) for on, tally in self.mixtures())
            tables.append(Table("mixtures", (*SWITCHES, *COUNTS), mixtures, "Mixtures"))
        return Document(facts, tuple(tables), more=(self.causes(),))

    def causes(self) -> Table:
        """Why forks failed, the most frequent causes first, each with the first that was lost."""
        rows = tuple(
            (name, count, cause, tally.examples.get(cause))
            for name, tally in self.tallies().items()
            for cause, count in by_count(tally)
        )
        return Table("causes", CAUSE_COLUMNS, rows, "Causes of failures")

    # -- as a page -------------------------------------------------------------------------------

    def sentences(self) -> tuple[str, ...]:
        """What the figures are of."""
        return (
            f"In {self.study.possible:,} of them every needed address is free in the child; "
            f"in {self.study.cyclic:,} of those a relocated DLL is in a circle of imports.",
            "Lost is a fork that fails although every needed address is free.",
        )

    def sections(self) -> tuple[Section, ...]:
        """A figure and its table for the policies, and one for the mixtures."""
        from forkviz.reports.study import Section

        tables = [table for table in self.document().tables if table.key != "switches"]
        ranked = self.mixtures() if self.mixed else []
        rows = [
            [share(name, name, tally) for name, tally in self.tallies().items()],
            [share(mixture(on), mixture_name(on), tally, on) for on, tally in ranked],
        ]
        heads: tuple[tuple[str, ...], ...] = ((), tuple(PATCHES))
        titles = ("Policies", "All mixtures of the five patches")
        sections = []
        for title, shares, head, table in zip(titles, rows, heads, tables, strict=False):
            columns = table.shown()
            labels = tuple(column.label for column, _ in columns)
            cells = tuple(zip(*(texts for _, texts in columns), strict=True))
            sections.append(Section(title, tuple(shares), head, labels, cells))
        return tuple(sections)

    # -- as scenarios ----------------------------------------------------------------------------

    def smallest(self) -> Iterator[tuple[str, Scenario]]:
        """For each policy and cause the smallest fork that is lost so, with a name for a file."""
        for name, tally in self.tallies().items():
            for cause in lost_causes(tally)[:MOST_CAUSES]:
                one = self._lost(name, cause)
                yield slug(f"{name} {cause}"), shrunk(one, self.study.seed, self.study.shape)

    def lost_forks(self, most: int = MOST_EXAMPLES) -> list[Lost]:
        """For each row of the page a fork that it lost of its most frequent cause, if it lost any.

        At most *most*: those of the policies come first, then mixtures that are spread over all.
        """
        policies = list(self.tallies())
        mixtures = [mixture(on) for on, _ in self.mixtures()] if self.mixed else []
        found: list[Lost] = []
        for names in (policies, [name for name in mixtures if name not in policies]):
            losers = [name for name in names if self.study.tallies[name].examples]
            room = most - len(found)
            if len(losers) > room:
                losers = [losers[i * len(losers) // room] for i in range(room)]
            for name in losers:
                found.append(self._lost(name, lost_causes(self.study.tallies[name])[0]))
        return found

    def _lost(self, name: str, cause: str) -> Lost:
        """The first fork that the policy called *name* lost of *cause*."""
        number, setting = self.study.tallies[name].examples[cause], self.study.setting
        scenario = scenario_at(
            self.study.seed, self.study.shape, number, get_policy(name), setting
        )  # fmt: skip
        return Lost(name, number, self._winner(scenario, name), setting)

    def _winner(self, scenario: Scenario, loser: str) -> str:
        """Of the policies that were asked for one that wins *scenario*, "" if none does."""
        for name in sorted(self.tallies(), key=lambda name: name != "repaired"):
            if name != loser and outcome_of(scenario, get_policy(name)).succeeded:
                return name
        return ""


def counts(tally: Tally) -> tuple[Value, ...]:
    """The cells under COUNTS."""
    return (
        tally.forks, tally.successes, tally.share, *tally.interval, tally.possible_lost,
        tally.mean_calls, tally.most_calls, tally.mean_attempts, tally.most_attempts,
    )  # fmt: skip


def lost_causes(tally: Tally) -> list[str]:
    """Of what forks were lost though they were possible, the most frequent causes first."""
    return [cause for cause, _ in by_count(tally) if cause in tally.examples]


def by_count(tally: Tally) -> list[tuple[str, int]]:
    """The causes, the most frequent first; by name where they are as frequent."""
    return sorted(tally.causes.items(), key=lambda row: (-row[1], row[0]))


def share(policy: str, label: str, tally: Tally, switches: Sequence[bool] = ()) -> Share:
    """A row of the figure."""
    from forkviz.reports.study import Share

    told = f"{tally.successes:,} of {tally.forks:,}, {tally.mean_calls:.1f} calls on average"
    return Share(policy, label, tally.share, *tally.interval, told, tuple(switches))


def mixture_name(on: Sequence[bool]) -> str:
    """The patches that are on, for a reader."""
    return ", ".join(name for name, is_on in zip(PATCHES, on, strict=True) if is_on) or "none"


def slug(text: str) -> str:
    """*text* as the name of a file."""
    return re.sub(r"[^A-Za-z0-9.+-]+", "-", text)
