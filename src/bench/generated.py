#!/usr/bin/env python3
"""Writes decks that several tools can build: the same slides in Markdown and in AsciiDoc.

    generated.py FOLDER NUMBER [SLIDES]

FOLDER gets NUMBER decks of ten slides, or of SLIDES slides, in slides/ for reveal-md, Marp and this plugin, and in asciidoc/slides/ for Asciidoctor.
Each slide has a heading of its own and a paragraph; in turn a list, a code block, or a numbered list with a quotation follows.
"""

import sys
from pathlib import Path

SLIDES = 10
WORDS = "A loop repeats its body until a condition says that it has done enough."


def main(folder, number, slides=SLIDES):
    write(Path(folder) / "slides", "md", (int(number), int(slides)), markdown, "\n---\n\n")
    write(Path(folder) / "asciidoc/slides", "adoc", (int(number), int(slides)), asciidoc, "\n")


def write(folder, ending, size, slide, separator):
    folder.mkdir(parents=True)
    decks, slides = size
    for deck in range(1, decks + 1):
        text = separator.join(slide(deck, each) for each in range(1, slides + 1))
        (folder / f"deck-{deck:04}.{ending}").write_text(text, encoding="utf-8")


def markdown(deck, slide):
    rest = (
        "".join(f"- point {point} of slide {slide}, with **bold** and *other* words\n" for point in range(1, 5)),
        f"```java\nfor (int i = 0; i < {slide}; i++) {{\n    System.out.println(i);\n}}\n```\n",
        "1. `while` is another loop.\n2. So is `do`.\n\n> Which one is *best*?\n",
    )
    return f"{'#' if slide == 1 else '##'} Deck {deck}, slide {slide}\n\n{WORDS}\n\n{rest[slide % 3]}"


def asciidoc(deck, slide):
    rest = (
        "".join(f"* point {point} of slide {slide}, with *bold* and _other_ words\n" for point in range(1, 5)),
        f"[source,java]\n----\nfor (int i = 0; i < {slide}; i++) {{\n    System.out.println(i);\n}}\n----\n",
        ". `while` is another loop.\n. So is `do`.\n\n[quote]\nWhich one is _best_?\n",
    )
    return f"{'=' if slide == 1 else '=='} Deck {deck}, slide {slide}\n\n{WORDS}\n\n{rest[slide % 3]}"


if __name__ == "__main__":
    main(*sys.argv[1:])
