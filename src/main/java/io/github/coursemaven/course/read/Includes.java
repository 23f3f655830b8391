package io.github.coursemaven.course.read;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.files.Resolution;
import io.github.coursemaven.base.files.SourceReader;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.settings.FrontMatter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Puts other files into a deck: {@code <!-- include: other.md -->} on a line of its own, and, as a common preprocessor of
 * reveal-md does, {@code FILE: other.md} if a deck names a preprocessor. Paths are relative to the file that includes.
 */
final class Includes {

    private static final Pattern COMMENT =
            Pattern.compile("(?m)^[ \\t]*<!--[ \\t]*include:[ \\t]*(\\S(?:.*?(?![ \\t]).)??)[ \\t]*+-->[ \\t]*$");
    private static final Pattern COMMENT_OR_LINE =
            Pattern.compile(COMMENT.pattern() + "|^FILE:[ \\t]*(\\S(?:.*(?![ \\t]).)?)[ \\t]*$");
    private static final int MOST_INCLUDES = 500;

    private final CourseFiles files;
    private final Pattern directive;
    private final Consumer<Problem> problems;
    private final Deque<Path> open = new ArrayDeque<>();
    private final Set<Path> included = new LinkedHashSet<>();
    private int count;

    /**
     * Includes of one deck.
     *
     * @param fileLines whether lines {@code FILE: other.md} include files, too
     */
    Includes(CourseFiles files, boolean fileLines, Consumer<Problem> problems) {
        this.files = files;
        this.directive = fileLines ? COMMENT_OR_LINE : COMMENT;
        this.problems = problems;
    }

    /** The files that became a part of the deck, absolute, in the order of their first line. */
    List<Path> included() {
        return List.copyOf(included);
    }

    /** The text with other files in place of the lines that name them; lines whose file cannot be included stay. */
    SourceText expand(SourceText text, Path file) {
        var code = CodeFences.in(text.text());
        var out = new SourceText.Builder(text, 0);
        var end = 0;
        open.push(file);
        for (var found : directive.matcher(text.text()).results().toList()) {
            var group = found.start(1) >= 0 ? 1 : 2;
            if (!code.contain(found.start())) {
                var part = part(found.group(group), text.locationAt(found.start(group)), file);
                if (part.isPresent()) {
                    out.append(text, end, found.start())
                            .append(part.get(), 0, part.get().text().length());
                    end = found.end();
                }
            }
        }
        open.pop();
        return end == 0 ? text : out.append(text, end, text.text().length()).build();
    }

    private Optional<SourceText> part(String name, Location location, Path from) {
        var resolution = files.resolve(from.resolveSibling("").normalize(), List.of(name));
        if (!(resolution instanceof Resolution.File found)) {
            var complaint =
                    resolution.complaint().map(Resolution.Complaint::text).orElse("is a folder; name a file in it");
            return refused(location, name, complaint);
        }
        if (open.contains(found.path())) {
            var cycle = new ArrayList<String>();
            open.descendingIterator()
                    .forEachRemaining(file -> cycle.add(files.roots().display(file)));
            return refused(
                    location, name, "includes itself: " + String.join(" → ", cycle) + "; remove one of these includes");
        }
        if (++count > MOST_INCLUDES) {
            return refused(location, name, "is one of more than " + MOST_INCLUDES + " includes; split the deck");
        }
        return read(found.path(), name, location);
    }

    private Optional<SourceText> read(Path file, String name, Location location) {
        try {
            var source = SourceReader.decode(files.roots().display(file), Files.readAllBytes(file));
            source.problems().forEach(problems);
            included.add(file);
            if (!source.problems().isEmpty()) {
                return Optional.empty();
            }
            var part = FrontMatter.read(source.text());
            part.problems().forEach(problems);
            return Optional.of(expand(part.body(), file));
        } catch (IOException e) {
            return refused(location, name, "cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private Optional<SourceText> refused(Location location, String name, String complaint) {
        problems.accept(Rule.INCLUDE.at(location, "'" + name + "' " + complaint));
        return Optional.empty();
    }
}
