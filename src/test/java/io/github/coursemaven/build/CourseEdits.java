package io.github.coursemaven.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A small course in which each file is used by another one, and random changes of it. */
public final class CourseEdits {

    private static final List<String> TEXTS = List.of(
            "word",
            "*words*",
            "",
            "![](img/a.svg)",
            "[b](b.slides.md#/part)",
            "[c](c.slides.md#more)",
            "[gone](gone.md)",
            "[x](https://example.org/)",
            "---",
            "## More",
            "<!-- .slide: id=\"more\" -->",
            "<!-- course-link-ignore-line -->",
            "Note: hear",
            "`code`",
            "$x_1$",
            "<div>",
            "<!-- include: part.md -->");

    private final Path folder;

    private CourseEdits(Path folder) {
        this.folder = folder;
    }

    /** Writes the course. */
    public static CourseEdits ofNewCourse(Path folder) throws IOException {
        var edits = new CourseEdits(folder);
        edits.write(".git/HEAD", "ref: refs/heads/main");
        edits.write(
                "a.slides.md", "---\ntheme: theme.css\n---\n# A\n![](img/a.svg) [b](b.slides.md#/1) [gone](gone.md)");
        edits.write("b.slides.md", "# B\n\n---\n\n<!-- include: part.md -->\n\nNote:\nsay it");
        edits.write("part.md", "## Part\n\n<!-- include: inner.md -->");
        edits.write("inner.md", "inner");
        edits.write("img/a.svg", "<svg/>");
        edits.write("theme.css", "@import 'more.css'; h2 { color: red }");
        edits.write("more.css", "h1 { color: red }");
        return edits;
    }

    void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Changes a line of a deck, and says what. */
    String nextText(Random random) throws IOException {
        var name = List.of("a.slides.md", "b.slides.md", "c.slides.md").get(random.nextInt(3));
        var file = folder.resolve(name);
        var lines = new ArrayList<>(Files.exists(file) ? Files.readAllLines(file) : List.of("# New"));
        lines.add("");
        var line = random.nextInt(lines.size());
        var text = TEXTS.get(random.nextInt(TEXTS.size()));
        switch (random.nextInt(3)) {
            case 0 -> lines.add(line, text);
            case 1 -> lines.set(line, lines.get(line) + " " + text);
            default -> lines.remove(line);
        }
        write(name, String.join("\n", lines));
        return name + ":" + line + " " + text;
    }

    /** Changes something that a course may be made of, or nothing at all, and says what. */
    public String next(Random random) throws IOException {
        var names = List.of(
                "a.slides.md",
                "b.slides.md",
                "c.slides.md",
                "part.md",
                "inner.md",
                "gone.md",
                "index.md",
                "img/a.svg",
                "img/b.svg",
                "theme.css",
                "more.css",
                "reveal-md.json",
                "README.md",
                ".gitignore",
                "sub/d.md",
                "sub/reveal.json",
                ".course/link-excludes");
        var name = names.get(random.nextInt(names.size()));
        var file = folder.resolve(name);
        switch (random.nextInt(6)) {
            case 0 -> Files.deleteIfExists(file);
            case 1 -> write(name, name.endsWith("json") ? "{\"theme\": \"moon\"}" : "# Other\n\n---\n\n![](img/b.svg)");
            case 2 -> {
                if (Files.exists(file)) {
                    write(name, Files.readString(file) + "\n\n[x](sub/d.md)\n");
                }
            }
            case 3 -> {
                var other = folder.resolve(names.get(random.nextInt(names.size())));
                if (Files.exists(file) && Files.isDirectory(other.resolveSibling(""))) {
                    Files.move(file, other, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            case 4 -> {
                if (Files.exists(file)) {
                    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
                }
            }
            default -> {
                if (random.nextBoolean()) {
                    Files.deleteIfExists(folder.resolve("target/slides/b.slides.html"));
                    return "a page";
                }
                return "nothing";
            }
        }
        return name;
    }
}
