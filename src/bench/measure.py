#!/usr/bin/env python3
"""Times 'mvn validate' with and without course:slides, in turn, and prints a table.

    measure.py RUNS GOAL NUMBER=FOLDER=SECONDS...

NUMBER is a number of decks, FOLDER a Maven project with that many, SECONDS what course:slides may take in it.
"""

import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

MAVEN = [os.environ.get("MAVEN", "mvn"), "-B", "-ntp", "-Dcourse.failOn=never"]
SUMMARY = re.compile(r"(\d+) decks?, (\d+) slides?, .*")


def main(runs, goal, *cases):
    cases = [case.split("=") for case in cases]
    slides = {number: warm_up(goal, int(number), Path(folder)) for number, folder, _ in cases}
    times = {}
    for run in range(int(runs)):
        for number, folder, _ in cases:
            for with_slides in (False, True) if run % 2 == 0 else (True, False):
                goals = ["validate", goal] if with_slides else ["validate"]
                times.setdefault((number, with_slides), []).append(seconds(goals, Path(folder)))
        print(f"run {run + 1} of {runs} done", file=sys.stderr)
    print(f"{'decks':>5} {'slides':>6}   {'mvn validate':22} {'… with course:slides':22} {'ours':>6} {'target':>7}")
    for number, _, target in cases:
        without, with_slides = times[number, False], times[number, True]
        ours = median(with_slides) - median(without)
        verdict = "reached" if ours <= float(target) else "missed"
        print(f"{number:>5} {slides[number]:>6}   {shown(without):22} {shown(with_slides):22} {ours:5.2f} s "
              f"{float(target):5.1f} s {verdict}")


def warm_up(goal, number, folder):
    """Runs both commands, with downloads where something is missing; the number of slides."""
    seconds(["validate"], folder, offline=False)
    log = run(["validate", goal], folder, offline=False)
    found = SUMMARY.search(log)
    if not found or int(found.group(1)) != number:
        sys.exit(f"{folder} should have {number} decks, but Maven says\n{log}")
    return int(found.group(2))


def seconds(goals, folder, offline=True):
    """How long a first build takes: one without output of an earlier one."""
    shutil.rmtree(folder / "target", ignore_errors=True)
    start = time.perf_counter()
    run(goals, folder, offline)
    return time.perf_counter() - start


def run(goals, folder, offline):
    command = MAVEN + (["-o"] if offline else []) + goals
    done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode != 0:
        sys.exit(f"'{' '.join(command)}' failed in {folder}\n{done.stdout}")
    return done.stdout


def shown(times):
    return f"{median(times):5.2f} s ({min(times):.2f}–{max(times):.2f})"


if __name__ == "__main__":
    main(*sys.argv[1:])
