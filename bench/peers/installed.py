"""The peers that are Python packages: installed where they are first needed, out of others' way."""

from __future__ import annotations

from tools.locked_folder import LockedFolder

__all__ = ["PEERS", "peer_variables"]

PEERS = LockedFolder("peers", "requirements-peers.lock", "build/peers")


def peer_variables() -> dict[str, str]:
    """PYTHONPATH of a program that is to find the peers.  Ends the program where pip fails."""
    if PEERS.install():
        raise SystemExit("the peers could not be installed")
    return {"PYTHONPATH": PEERS.environment()["PYTHONPATH"]}
