#!/usr/bin/env python3
"""Measures how long the plugin takes, how that grows, and how long other tools take. See README.md.

    benchmark.py WORK PLUGIN RUNS

WORK has the folders that run.sh has prepared, PLUGIN is groupId:artifactId:version, RUNS how often each command is run.
"""

import os
import re
import shutil
import sys
from pathlib import Path

from generated import SLIDES
from measure import Case, difference, in_turn, middle, run, shown, table

SUMMARY = re.compile(r"(\d+) decks?, (\d+) slides?\b")
MAVEN = [os.environ.get("MAVEN", "mvn"), "-B", "-ntp"]
OWN = ["build", "slides", "own time", "processor time", "memory"]
BROWSER = os.environ.get("CHROME", "")
LITTLE_MEMORY = (("MAVEN_OPTS", "-Xmx256m"),)


class Benchmark:

    def __init__(self, work, plugin, runs):
        self.work = Path(work)
        self.plugin = plugin
        self.runs = int(runs)

    def maven(self, folder, *arguments, before=lambda number: None, environment=()):
        return Case([*MAVEN, "-o", "-Dcourse.failOn=never", *arguments], folder, before, environment)

    def goal(self, name):
        return f"{self.plugin}:{name}"

    def first_build(self, folder, goal, *arguments, environment=()):
        """A build without output of an earlier one."""
        return self.maven(folder, "validate", goal, *arguments, before=lambda number: remove(folder / "target"),
                          environment=environment)

    def warm_up(self, folder, decks):
        """Builds once, with downloads; the number of slides."""
        log = run(Case([*MAVEN, "-Dcourse.failOn=never", "validate", self.goal("slides")], folder))[1]
        found = SUMMARY.search(log)
        if not found or int(found.group(1)) != decks:
            sys.exit(f"{folder} should have {decks} decks, but Maven says\n{log}")
        return int(found.group(2))

    def alone(self):
        """Own time: beyond that of Maven alone, or beyond that of a goal that is skipped."""
        one, many = self.work / "1", self.work / "200"
        slides = {folder: self.warm_up(folder, decks) for folder, decks in ((one, 1), (many, 200))}
        run(self.maven(many, "validate", self.goal("check")))
        first = in_turn({
            "one": self.first_build(one, self.goal("slides")),
            "one without": self.maven(one, "validate"),
            "many": self.first_build(many, self.goal("slides")),
            "check": self.first_build(many, self.goal("check")),
            "many without": self.maven(many, "validate"),
        }, self.runs, "first builds")
        run(self.maven(many, self.goal("slides")))
        again = in_turn({
            "same": self.maven(many, self.goal("slides")),
            "skipped": self.maven(many, self.goal("slides"), "-Dcourse.skip"),
        }, 3 * self.runs, "nothing changed")
        changed = in_turn({
            "changed": self.maven(many, self.goal("slides"), before=edit(many)),
            "skipped": self.maven(many, self.goal("slides"), "-Dcourse.skip"),
        }, 3 * self.runs, "one deck changed")
        return table(["build", "slides", "own time", "processor time", "memory", "aim"], [
            own("1 deck", slides[one], first["one"], first["one without"], "0.75 s"),
            own("200 decks", slides[many], first["many"], first["many without"], "2.5 s"),
            own("200 decks, only checked", slides[many], first["check"], first["many without"], "1.8 s"),
            own("200 decks, nothing changed", slides[many], again["same"], again["skipped"], "0.25 s"),
            own("200 decks, one of them changed", slides[many], changed["changed"], changed["skipped"], "0.7 s"),
        ])

    def scale(self):
        """Ten times as many slides."""
        folders = {decks: self.work / f"generated-{decks}" for decks in (200, 2000)}
        self.warm_up(folders[200], 200)
        cases = {}
        for decks, folder in folders.items():
            cases[decks] = self.first_build(folder, self.goal("slides"), environment=LITTLE_MEMORY)
            cases[decks, "without"] = self.maven(folder, "validate", environment=LITTLE_MEMORY)
        taken = in_turn(cases, max(1, self.runs // 2), "ten times as many")
        rows = [own(f"{decks} decks", slides_of(decks, folder), taken[decks], taken[decks, "without"])
                for decks, folder in folders.items()]
        return table(OWN, rows) + "\n" + grown(taken, 200, 2000)

    def long_decks(self):
        """Ten times as many slides in one deck: read and rendered, and printed if there is a browser."""
        folders = {slides: self.work / f"long-{slides}" for slides in (200, 2000)}
        goals = ["check", "slides"] + (["pdf"] if BROWSER else [])
        for folder in folders.values():
            self.warm_up(folder, 1)
        return "\n".join(self.long_deck(goal, folders) for goal in goals)

    def long_deck(self, goal, folders):
        cases = {}
        for slides, folder in folders.items():
            browser = [f"-Dcourse.browser={BROWSER}"] if goal == "pdf" else []
            cases[slides] = self.first_build(folder, self.goal(goal), *browser)
            cases[slides, "without"] = self.maven(folder, "validate")
        taken = in_turn(cases, 1 if goal == "pdf" else max(1, self.runs // 2), f"one deck, {goal}")
        rows = [own(f"`course:{goal}`", slides, taken[slides], taken[slides, "without"]) for slides in folders]
        return table(OWN, rows) + "\n" + grown(taken, 200, 2000)

    def compared(self):
        """Whole commands, from the start of Maven or Node.js on."""
        return "\n".join(self.beside_others(decks) for decks in (1, 200))

    def beside_others(self, decks):
        folder = self.work / f"generated-{decks}"
        bin = self.work / "tools/node_modules/.bin"
        cleared = lambda number: [remove(folder / each) for each in ("output", "target", "asciidoc/target")]
        cases = {
            "this plugin": self.maven(folder, self.goal("slides"), before=cleared),
            "reveal-md": Case([bin / "reveal-md", "slides", "--static", "output"], folder, cleared),
            "Marp": Case([bin / "marp", "--no-stdin", "-I", "slides", "-o", "output"], folder, cleared),
            "asciidoctor-maven-plugin": Case([*MAVEN, "-o", "generate-resources"], folder / "asciidoc", cleared),
        }
        self.warm_up(folder, decks)
        run(Case([*MAVEN, "generate-resources"], folder / "asciidoc"))
        taken = in_turn(cases, self.runs, f"beside others, {decks}")
        ours = taken["this plugin"]
        return table([f"{decks} {'deck' if decks == 1 else 'decks'}", "time", "ratio", "processor time", "memory"], [
            [name, shown([each.seconds for each in runs]), ratio(runs, ours), f"{middle(runs, 'processor'):.2f} s",
             memory(runs)] for name, runs in taken.items()])


def own(name, slides, runs, without, *aim):
    return [name, f"{slides:,}", difference(runs, without, "seconds"), difference(runs, without, "processor"),
            memory(runs), *aim]


def grown(taken, few, many):
    times, processor = (growth(taken, few, many, what) for what in ("seconds", "processor"))
    return f"Ten times as many slides take {times} as long, and {processor} the processor time; the aim is 10.5.\n"


def growth(taken, few, many, what):
    """How often the own time of a few slides fits into that of ten times as many."""
    own = {size: [getattr(one, what) - getattr(other, what)
                  for one, other in zip(taken[size], taken[size, "without"])] for size in (few, many)}
    return shown([large / small for large, small in zip(own[many], own[few])], "times")


def slides_of(decks, folder):
    """The slides of generated decks, all of which have a page."""
    pages = len(list((folder / "target/site/slides/slides").glob("deck-????.html")))
    if pages != decks:
        sys.exit(f"{folder} should have the pages of {decks} decks, but there are {pages}")
    return decks * SLIDES


def memory(runs):
    return f"{max(each.megabytes for each in runs):.0f} MB"


def ratio(runs, ours):
    return f"{middle(runs, 'seconds') / middle(ours, 'seconds'):.2f}"


def remove(folder):
    shutil.rmtree(folder, ignore_errors=True)


def edit(folder):
    """Adds a line to a deck, another one before each run."""
    deck = sorted(each for each in folder.rglob("*.md") if re.match(r"\d{3}-", each.name))[-1]
    text = deck.read_bytes()
    return lambda number: deck.write_bytes(text + f"\n\nRun {number}\n".encode())


def main(work, plugin, runs):
    benchmark = Benchmark(work, plugin, runs)
    for title, part in (("The plugin alone", benchmark.alone), ("Ten times as many slides, with 256 MB", benchmark.scale),
                        ("Ten times as many slides in one deck", benchmark.long_decks),
                        ("Beside other tools", benchmark.compared)):
        print(f"### {title}\n\n{part()}", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
