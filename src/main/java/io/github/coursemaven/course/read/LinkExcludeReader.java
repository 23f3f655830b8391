package io.github.coursemaven.course.read;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.files.SourceReader;
import io.github.coursemaven.base.files.UnusableFile;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.course.deck.LinkExclude;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads {@code .course/link-excludes} in the base directory: on each line a pattern, then perhaps a rule and {@code
 * until=2027-03-01}; {@code #} begins a comment.
 *
 * @param problems about lines that cannot be read, which are then ignored
 */
record LinkExcludeReader(List<LinkExclude> excludes, List<Problem> problems) {

    static final String FILE = ".course/link-excludes";

    private static final Pattern LINE = Pattern.compile("(?m)^[^\\r\\n]+$");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final String UNTIL = "until=";

    static LinkExcludeReader in(Roots roots) throws IOException {
        var file = roots.base().resolve(FILE);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return new LinkExcludeReader(List.of(), List.of());
        }
        if (!Files.isRegularFile(file)) {
            var problem = Rule.UNREADABLE.at(Location.of(roots.display(file)), UnusableFile.why(file));
            return new LinkExcludeReader(List.of(), List.of(problem));
        }
        var source = SourceReader.read(roots.display(file), file);
        return source.problems().isEmpty() ? read(source.text()) : new LinkExcludeReader(List.of(), source.problems());
    }

    private static LinkExcludeReader read(SourceText text) {
        var excludes = new ArrayList<LinkExclude>();
        var problems = new ArrayList<Problem>();
        for (var line : LINE.matcher(text.text()).results().toList()) {
            try {
                exclude(text.slice(line.start(), line.end()).stripLeading()).ifPresent(excludes::add);
            } catch (Unreadable e) {
                problems.add(e.problem);
            }
        }
        return new LinkExcludeReader(excludes, problems);
    }

    private static Optional<LinkExclude> exclude(SourceText line) throws Unreadable {
        var words = WORD.matcher(line.text())
                .results()
                .takeWhile(word -> !word.group().startsWith("#"))
                .toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var rules = new HashSet<Rule>();
        var until = Optional.<LocalDate>empty();
        for (var word : words.subList(1, words.size())) {
            if (word.group().startsWith(UNTIL)) {
                until = Optional.of(date(line, word));
            } else {
                rules.add(rule(line, word));
            }
        }
        return Optional.of(
                new LinkExclude(line.locationAt(words.get(0).start()), pattern(line, words.get(0)), rules, until));
    }

    private static Pattern pattern(SourceText line, MatchResult word) throws Unreadable {
        try {
            return LinkExclude.pattern(word.group());
        } catch (PatternSyntaxException e) {
            throw new Unreadable(
                    line,
                    word,
                    "is not a pattern (" + e.getDescription().toLowerCase(Locale.ROOT) + "); " + LinkExclude.CURE);
        }
    }

    private static LocalDate date(SourceText line, MatchResult word) throws Unreadable {
        try {
            return LocalDate.parse(word.group().substring(UNTIL.length()));
        } catch (DateTimeParseException e) {
            throw new Unreadable(line, word, "is not a date; write one such as until=2027-03-01");
        }
    }

    private static Rule rule(SourceText line, MatchResult word) throws Unreadable {
        return Rule.withId(word.group())
                .orElseThrow(() -> new Unreadable(
                        line,
                        word,
                        "is neither a rule nor a date such as until=2027-03-01; write '#' before a comment"));
    }

    /** A word that cannot be what it should be. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Problem problem;

        Unreadable(SourceText line, MatchResult word, String complaint) {
            super(complaint);
            this.problem = Rule.FRONT_MATTER.at(line.locationAt(word.start()), "'" + word.group() + "' " + complaint);
        }
    }
}
