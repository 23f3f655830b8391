#!/usr/bin/env python3
"""Measures what code from source files costs: the same decks with the code pasted, with regions, and with members of Java.

    snippets.py PLUGIN [RUNS] [-- MAVEN OPTIONS]

PLUGIN is the plugin with its version, such as io.github.coursemaven:course-maven-plugin:0.1.0-SNAPSHOT. 500 blocks of code are on the
slides of 20 decks, from 100 sources. The courses take turns; printed are medians of the differences to the course with pasted code, of
a cold build and of one in which nothing has changed.
"""

import shutil
import sys
import tempfile
from pathlib import Path
from statistics import median

from measure import Case, in_turn

SOURCES, PARTS, DECKS = 100, 5, 20
KINDS = ("pasted", "regions", "members")


def method(source, part):
    return (f"public int sum{part}(int[] numbers) {{\n    int sum = {source};\n    for (int number : numbers) {{\n"
            f"        sum += number;\n    }}\n    return sum;\n}}")


def indented(text):
    return "".join(f"    {line}\n" for line in text.split("\n"))


def source(number):
    parts = (f"    // #region part{part}\n{indented(method(number, part))}    // #endregion\n" for part in range(PARTS))
    return f"package edu;\n\npublic class Sums{number} {{\n\n" + "\n".join(parts) + "}\n"


def slide(kind, number, part):
    name = {"pasted": "", "regions": f"#part{part}", "members": f"#sum{part}"}[kind]
    file = f" file=../src/Sums{number}.java{name}" if name else ""
    return f"## Sum {part} of {number}\n\n```java{file}\n{method(number, part)}\n```\n"


def write(folder, kind):
    (folder / "slides").mkdir(parents=True)
    (folder / "src").mkdir()
    for number in range(SOURCES):
        (folder / f"src/Sums{number}.java").write_text(source(number), encoding="utf-8")
    blocks = [slide(kind, number, part) for number in range(SOURCES) for part in range(PARTS)]
    size = len(blocks) // DECKS
    for deck in range(DECKS):
        text = "\n---\n\n".join(blocks[deck * size:(deck + 1) * size])
        (folder / f"slides/deck-{deck:02}.md").write_text(f"# Deck {deck}\n\n---\n\n{text}", encoding="utf-8")


def differences(taken, kind):
    pairs = list(zip(taken[kind], taken["pasted"]))
    clock = [1000 * (more.seconds - less.seconds) for more, less in pairs]
    processor = [1000 * (more.processor - less.processor) for more, less in pairs]
    return (f"| {kind} | {median(clock):+.0f} ms | {median(processor):+.0f} ms"
            f" | {min(processor):+.0f} to {max(processor):+.0f} ms |")


def measure(plugin, runs, options, work):
    for kind in KINDS:
        write(work / kind, kind)
    cold = {kind: Case(["mvn", "-o", "-B", "-q", "-ntp", *options, f"{plugin}:slides"], work / kind,
                       lambda number, kind=kind: shutil.rmtree(work / kind / "target", ignore_errors=True))
            for kind in KINDS}
    again = {kind: Case(case.command, case.folder) for kind, case in cold.items()}
    in_turn(cold, 1, "warming up")
    for title, cases in (("cold", cold), ("nothing changed", again)):
        taken = in_turn(cases, runs, title)
        whole = [1000 * run.processor for run in taken["pasted"]]
        print(f"\n{title}: pasted takes {median(whole):.0f} ms of processor time\n")
        print("| beyond pasted code | time | processor time | from, to |\n| --- | --- | --- | --- |")
        for kind in KINDS[1:]:
            print(differences(taken, kind))


def main(arguments):
    end = arguments.index("--") if "--" in arguments else len(arguments)
    plugin, runs = arguments[0], int(arguments[1]) if end > 1 else 7
    with tempfile.TemporaryDirectory() as work:
        measure(plugin, runs, arguments[end + 1:], Path(work))


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1:])
