"""Runs commands in turn, and says what each took."""

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from statistics import median

BYTES_IN_UNIT = 1 if sys.platform == "darwin" else 1024


@dataclass(frozen=True)
class Run:
    """What one run took: seconds on the clock, seconds of processor time, and megabytes of memory at most."""

    seconds: float
    processor: float
    megabytes: float


@dataclass(frozen=True)
class Case:
    """A command that is measured; `before` is called with the number of the run, and does not count."""

    command: list
    folder: object
    before: object = lambda number: None
    environment: tuple = ()


def run(case):
    """Runs the command; what it took, and what it said. Ends the benchmark if it fails."""
    with tempfile.TemporaryFile() as log:
        start = time.perf_counter()
        process = subprocess.Popen(case.command, cwd=case.folder, stdin=subprocess.DEVNULL, stdout=log,
                                   stderr=subprocess.STDOUT, env=dict(os.environ, **dict(case.environment)))
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        log.seek(0)
        text = log.read().decode("utf-8", "replace")
    if process.returncode != 0:
        sys.exit(f"'{' '.join(map(str, case.command))}' failed in {case.folder}\n{text}")
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * BYTES_IN_UNIT / 1e6), text


def in_turn(cases, runs, title):
    """The runs of each case, by name. Cases take turns, and their order turns, too: a busy moment hits all of them."""
    taken = {name: [] for name in cases}
    for number in range(1, runs + 1):
        for name in cases if number % 2 else reversed(cases):
            cases[name].before(number)
            taken[name].append(run(cases[name])[0])
        print(f"{title}: run {number} of {runs} done", file=sys.stderr)
    return taken


def difference(more, less, what):
    """The median of the differences of runs that belong together, with the least and the largest."""
    return shown([getattr(one, what) - getattr(other, what) for one, other in zip(more, less)])


def middle(runs, what):
    return median(getattr(each, what) for each in runs)


def shown(values, unit="s"):
    return f"{median(values):.2f} {unit} ({min(values):.2f}–{max(values):.2f})"


def table(heads, rows):
    """In Markdown."""
    return "\n".join("| " + " | ".join(row) + " |" for row in [heads, ["---"] * len(heads), *rows]) + "\n"
