"""cluster: a study on workers of Dask that run already, here or on other machines.

Dask is the extra ``dask``, and is imported only when a cluster is asked for.
"""

from __future__ import annotations

import asyncio
import logging
import warnings
from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING

from forkviz.errors import ForkvizError, Unavailable
from forkviz.study.running.engine import engine_digest

if TYPE_CHECKING:
    from distributed import Client

__all__ = ["ANSWER_SECONDS", "on_cluster"]

#: How long the scheduler, and then its first worker, may take to answer.
ANSWER_SECONDS = 10


@contextmanager
def on_cluster(address: str, seconds: float = ANSWER_SECONDS) -> Iterator[Executor]:
    """An executor of the workers that the scheduler at *address* has, ``tcp://HOST:PORT``.

    seconds: how long it may take to answer, and then to have a worker.  Workers that join later
    are given tasks, too.  Raises Unavailable without Dask; ForkvizError where nothing answers, and
    where a worker lacks forkviz or has another version of it.
    """
    try:
        from distributed import Client
    except ModuleNotFoundError:
        raise Unavailable(
            "a cluster needs Dask, which is not installed: pip install 'forkviz[dask]'"
        ) from None
    with _quiet():
        try:
            # Not the client's own attempt: what is left of one that failed complains at its end.
            with ThreadPoolExecutor(1) as beside:  # in a notebook, this thread has a loop already
                beside.submit(asyncio.run, _greet(address, seconds)).result()
            client = Client(address, timeout=seconds, set_as_default=False)
        except (OSError, ValueError, TypeError, ImportError) as error:
            raise ForkvizError(
                f"no scheduler of Dask answers at {address} within {seconds:g} s",
                hint="start one with `dask scheduler`; it prints its address",
                detail=str(error),
            ) from None
        try:
            _check(client, address, seconds)
            executor: Executor = client.get_executor(pure=False)
            try:
                yield executor
            finally:
                executor.shutdown(wait=False)
        finally:
            client.close()


async def _greet(address: str, seconds: float) -> None:
    """Raises OSError where nothing that speaks Dask's protocol is at *address*."""
    from distributed.comm.core import connect

    found = await connect(address, timeout=seconds)
    await found.close()


def _check(client: Client, address: str, seconds: float) -> None:
    """Raises ForkvizError where there is no worker, or one that counts otherwise than this one."""
    try:
        client.wait_for_workers(1, timeout=seconds)
    except TimeoutError:
        raise ForkvizError(
            f"the scheduler at {address} has no worker",
            hint=f"start one with `dask worker {address} --nthreads 1`",
        ) from None
    for worker, engine in sorted(client.run(engine_digest, on_error="return").items()):
        if isinstance(engine, BaseException):
            raise ForkvizError(
                f"the worker at {worker} can't run forkviz",
                hint="install the same version of forkviz on all workers",
                detail=f"{type(engine).__name__}: {engine}",
            )
        if engine != engine_digest():
            raise ForkvizError(
                f"the worker at {worker} has another version of forkviz: its engine is {engine}, "
                f"here it is {engine_digest()}",
                hint="install the same version of forkviz on all workers",
            )


@contextmanager
def _quiet() -> Iterator[None]:
    """Let Dask say nothing: what goes wrong is said by our own errors."""
    logger = logging.getLogger("distributed")
    before = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", module="distributed")
            yield
    finally:
        logger.setLevel(before)
