#!/usr/bin/env python3
"""Copies a folder of decks, with a given number of decks in it.

    decks.py FOLDER COPY NUMBER PATH...

PATHs are the decks of FOLDER, relative to it. In COPY they are replaced by NUMBER decks: all of them in turn, again and
again, each with a number in its name and before each heading, so that no two decks have a heading in common. One deck is
the largest of them. Other files are there once: the decks share their images.
"""

import re
import shutil
import sys
from itertools import islice
from pathlib import Path

FENCE = re.compile(r"^\s*(`{3,}|~{3,})")
HEADING = re.compile(r"^(#{1,6})([ \t]+)(?=\S)")


def main(folder, copy, number, *paths):
    folder, copy, number = Path(folder), Path(copy), int(number)
    decks = [Path(path) for path in paths]
    if number == 1:
        decks = [max(decks, key=lambda deck: (folder / deck).stat().st_size)]
    not_copied = shutil.ignore_patterns(".git", "target", "node_modules", "pom.xml")
    shutil.copytree(folder, copy, copy_function=shutil.copyfile, ignore=not_copied)
    for path in [copy, *copy.rglob("*")]:
        path.chmod(0o755 if path.is_dir() else 0o644)
    for path in paths:
        (copy / path).unlink()
    for index, deck in enumerate(islice(cycle(decks), number)):
        turn = index // len(decks) + 1
        text = (folder / deck).read_bytes().decode("utf-8")
        name = numbered(turn, deck.name)
        (copy / deck).with_name(name).write_bytes(renamed(text, turn, decks, index + 1).encode("utf-8"))


def cycle(decks):
    while True:
        yield from decks


def numbered(turn, name):
    return f"{turn:03}-{name}"


def renamed(text, turn, decks, number):
    """The text with headings of its own, and with links to the decks of the same turn."""
    for name in {deck.name for deck in decks}:
        text = re.sub(rf"(?<=[/(\"' ]){re.escape(name)}(?=[#)\"' >])", numbered(turn, name), text)
    return "".join(with_own_headings(text.splitlines(keepends=True), number))


def with_own_headings(lines, number):
    fence, headings = None, 0
    for line in lines:
        mark = FENCE.match(line)
        if mark and fence is None:
            fence = mark.group(1)
        elif mark and mark.group(1).startswith(fence):
            fence = None
        elif fence is None and HEADING.match(line):
            headings += 1
            line = HEADING.sub(rf"\g<1>\g<2>{number}.{headings} ", line, count=1)
        yield line


if __name__ == "__main__":
    main(*sys.argv[1:])
