package io.github.coursemaven.course.read;

import java.util.Optional;

/** Says why settings at the top of a file are not read. */
final class UnreadSettings {

    private final TopLines lines;

    UnreadSettings(TopLines lines) {
        this.lines = lines;
    }

    /** Why it is not read, and what to do. */
    record Reason(String words, String cure) {}

    /** What is wrong with the first setting or with the lines around it; empty if nothing is. */
    Optional<Reason> reason(String setting) {
        if (lines.opening().isEmpty()) {
            return Optional.of(new Reason("no line '---' is above it", beginning()));
        }
        var written = lines.opening().get().text();
        if (!written.strip().equals("---")) {
            return Optional.of(new Reason("'" + written.strip() + "' is above it", "write '---'"));
        }
        if (!lines.above().isEmpty()) {
            var isBlank = lines.above().stream().allMatch(Line::isBlank);
            return Optional.of(new Reason(
                    (isBlank ? "a blank line" : "a comment") + " is above '---'",
                    isBlank ? "remove the blank line" : "move the comment below the front matter"));
        }
        return blank(written, "first").or(this::end).or(() -> value(setting));
    }

    private String beginning() {
        return lines.closing().isEmpty()
                ? "write '---' on a line above it and on one below it"
                : lines.isAboveOthers() ? "move it below the '---' that follows" : "write '---' on the first line";
    }

    private static Optional<Reason> blank(String mark, String which) {
        return mark.equals(mark.strip())
                ? Optional.empty()
                : Optional.of(new Reason(
                        "a blank is " + (mark.startsWith("-") ? "after" : "before") + " the " + which + " '---'",
                        "remove the blank"));
    }

    private Optional<Reason> end() {
        var mark = lines.closing().map(Line::text).orElse("");
        return mark.startsWith("---")
                ? Optional.empty()
                : mark.strip().startsWith("---")
                        ? blank(mark.stripTrailing(), "second")
                        : Optional.of(new Reason("no line '---' is below it", "write '---' below the settings"));
    }

    private static Optional<Reason> value(String setting) {
        var key = TopLines.KEY.matcher(setting);
        if (!key.matches()) {
            return undivided(setting);
        }
        var cure = "write '" + key.group(1) + ": " + key.group(3).strip() + "'";
        if (!key.group(2).equals(":")) {
            return Optional.of(new Reason("'" + key.group(2) + "' is not ':'", cure));
        }
        return setting.startsWith("-")
                ? Optional.of(new Reason("it is an item of a list", cure))
                : Optional.of(new Reason("a blank is missing after ':'", cure))
                        .filter(reason -> !key.group(3).startsWith(" "));
    }

    private static Optional<Reason> undivided(String setting) {
        var words = TopLines.WORDS.matcher(setting);
        return words.matches()
                ? Optional.of(new Reason(
                        "':' is missing after '" + words.group(1) + "'",
                        "write '" + words.group(1) + ": " + words.group(2).strip() + "'"))
                : Optional.empty();
    }
}
