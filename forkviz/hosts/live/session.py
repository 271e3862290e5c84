"""session: real processes at hand, to be stepped, broken, read again and forked again.

It outlives its forks: the same parent forks again, under another policy if that is asked for, and
where the scenario is changed, or the parent is gone, another pair of processes takes their place.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from forkviz.errors import ForkvizError, Unavailable
from forkviz.hosts.live.agent import LIMIT
from forkviz.hosts.live.faults import LiveFault
from forkviz.hosts.live.fork import LiveFork
from forkviz.hosts.live.host import LiveHost
from forkviz.hosts.live.rebase_scenario import start_live
from forkviz.hosts.live.wine_model import models_of, simulate
from forkviz.hosts.live.wire import LiveError
from forkviz.hosts.proof import Proof
from forkviz.hosts.simulated.host import SimulatedHost
from forkviz.machine.events import Event
from forkviz.machine.policy import get_policy
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import Fault
from forkviz.traces.trace import Trace, is_decision, is_failure
from forkviz.windows.closing import Closing
from forkviz.windows.windows import Windows

__all__ = ["LiveSession", "Standing", "Until"]


class Standing(StrEnum):
    """How the processes are."""

    WAITS = "waits"  # both wait for the next step
    DONE = "done"  # fork() has returned, once or twice
    GONE = "gone"  # there are none any more


class Until(StrEnum):
    """How far to go on."""

    STEP = "step"
    DECISION = "decision"
    FAILURE = "failure"
    END = "end"


class LiveSession(Closing):
    """A real fork at hand.  Use it in a ``with``, or close it: its processes end with it.

    scenario: what the processes were made from.  rereads: whether both maps are read again after
    each step.  trouble: why the processes are gone, "" where nothing went wrong.  forks: how many
    were begun.
    """

    def __init__(
        self,
        scenario: Scenario,
        *,
        windows: Windows | None = None,
        limit: float = LIMIT,
        seed: int = 1,
        tell: Callable[[str], None] = lambda text: None,
    ) -> None:
        """Start both processes and take the first step.  Parameters and errors: as LiveHost's."""
        self._windows, self._limit, self._tell = windows, limit, tell
        self._seed = seed
        self.rereads = False
        self.trouble = ""
        self.forks = 0
        self._host: LiveHost | None = None
        self._open(scenario)

    # -- its life --------------------------------------------------------------------------------

    def _open(self, scenario: Scenario) -> None:
        get_policy(scenario.policy)
        # The old pair goes when the new one is there: what can't be made changes nothing.
        host = start_live(scenario, windows=self._windows, limit=self._limit, tell=self._tell)
        self.close()
        self._host, self.scenario = host, host.scenario
        self._begin(scenario.policy)

    def _begin(self, policy: str) -> None:
        assert self._host is not None
        self.trouble = ""
        self.forks += 1
        try:
            self._fork = LiveFork(self._host, policy, self._seed)
            self._models = self._model_maker(self._host)
            self._fork.step()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """End both processes, and wait until they are gone.  What was seen stays."""
        if self._host is not None:
            self._host.close()
            self._host = None

    @property
    def standing(self) -> Standing:
        """How the processes are."""
        if self._host is None:
            return Standing.GONE
        return Standing.WAITS if self._fork.waits else Standing.DONE

    @property
    def pids(self) -> tuple[int, int]:
        """The ids of parent and child, as Windows counts; 0 for who is gone."""
        if self._host is None:
            return 0, 0
        parent, child = self._host.pids
        return parent, 0 if self._host.child_is_gone else child

    @property
    def trace(self) -> Trace:
        """The steps so far; it waits unless it has ended."""
        return self._fork.trace()

    @property
    def proof(self) -> Proof | None:
        """What fork() gave in both processes and their values, once it has returned."""
        return self._fork.proof

    @property
    def has_child(self) -> bool:
        """Whether there is a child that waits."""
        return self._host is not None and self._fork.has_child

    @property
    def touched(self) -> bool:
        """Whether somebody interfered with this fork."""
        return self._fork.touched

    # -- going on --------------------------------------------------------------------------------

    def go_on(self, until: Until = Until.STEP) -> int:
        """Let steps happen, one at least, until the next of that kind or the end; how many did.

        Raises ForkvizError where no process waits any more, LiveError where a process is gone: then
        both are ended, and what was seen stays.
        """
        if self.standing is not Standing.WAITS:
            raise ForkvizError("no process waits for a step: fork again")
        taken = 0
        try:
            while (event := self._fork.step()) is not None:
                taken += 1
                if self.rereads:
                    self._fork.reread()
                if _reached(event, until):
                    break
        except BaseException as error:
            self._lost(error)
            raise
        return taken

    def _lost(self, error: BaseException, *, refusable: bool = False) -> None:
        """End both: a process is gone, or it is not known what it was asked.

        refusable: what was asked for may have been refused, and nothing was done.
        """
        if refusable and isinstance(error, ForkvizError) and not isinstance(error, LiveError):
            return
        interrupted = "it was interrupted in the middle of a step, and both processes were ended"
        self.trouble = str(error) if isinstance(error, ForkvizError) else interrupted
        self.close()

    def reread(self) -> bool:
        """Read both maps again; whether they were others than the picture's.  Errors: go_on's."""
        self._need()
        try:
            return self._fork.reread() is not None
        except BaseException as error:
            self._lost(error, refusable=True)
            raise

    def strike(self, what: Fault | LiveFault) -> None:
        """Do *what* to the processes while they wait.  Raises BadScenario if it can't be."""
        self._need()
        try:
            self._fork.strike(what)
        except BaseException as error:
            self._lost(error, refusable=True)
            raise
        if what is LiveFault.KILL_PARENT:
            self.trouble = "the parent was ended, and its child with it"
            self.close()

    def _need(self) -> None:
        if self._host is None:
            raise ForkvizError("the processes are gone: fork again")

    # -- another fork ----------------------------------------------------------------------------

    def again(self, policy: str | None = None) -> None:
        """Fork again, from the beginning: the same parent, another child.

        policy: another one.  Where the parent is gone, both processes are made again.
        """
        policy = policy or self._fork.scenario.policy
        get_policy(policy)
        if self._host is None:
            scenario = self.scenario
            self._open(scenario)
            if policy == scenario.policy:
                return
        assert self._host is not None
        try:
            self._host.renew()
        except BaseException as error:
            self._lost(error)
            raise
        self._begin(policy)

    def restart(self, scenario: Scenario) -> None:
        """Make both processes anew, as *scenario* has them.  Errors: as the constructor's."""
        self._open(scenario)

    # -- the model -------------------------------------------------------------------------------

    def _model_maker(self, host: LiveHost) -> Callable[[], SimulatedHost] | None:
        try:
            return models_of(self._fork.scenario, host)
        except Unavailable:
            return None

    def model(self) -> Trace:
        """The same fork on the model, from the map that the child had at first.

        Nothing interferes with it.  Raises Unavailable where there is no model of this Windows.
        """
        if self._models is None:
            raise Unavailable("there is no 32-bit model of this Wine")
        return simulate(self._fork.scenario, self._models(), self.trace)

    def as_predicted(self) -> tuple[int, int, bool] | None:
        """Lines of the call log so far, lines of the model's, and whether they agree so far.

        None where there is no model of this Windows.
        """
        if self._models is None:
            return None
        ours, model = self.trace.calls(), self.model().calls()
        return len(ours), len(model), ours == model[: len(ours)]


def _reached(event: Event, until: Until) -> bool:
    match until:
        case Until.STEP:
            return True
        case Until.DECISION:
            return is_decision(event)
        case Until.FAILURE:
            return is_failure(event)
        case Until.END:
            return False
