package io.github.coursemaven.course.snippet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cuts lines out of a source: without marks, without the indentation that they share, without blank lines around them. */
record Cutting(SourceLines lines, Regions regions) {

    private static final Pattern NO_BLANK = Pattern.compile("\\S");

    /** Members begin at the left, each; regions keep their indentation beside each other. */
    Snippet of(List<Stretch> stretches) {
        var isOfMembers = stretches.stream().allMatch(stretch -> stretch.type().isPresent());
        var cut = new ArrayList<SnippetLine>();
        for (var stretch : stretches) {
            var next = trimmed(of(stretch));
            if (!cut.isEmpty() && hasBlankLineBefore(next)) {
                cut.add(new SnippetLine(next.get(0).number() - 1, ""));
            }
            cut.addAll(isOfMembers ? dedented(next) : next);
        }
        return new Snippet(dedented(cut), onlyType(stretches));
    }

    private static Optional<String> onlyType(List<Stretch> stretches) {
        var first = stretches.get(0).type();
        return stretches.stream().allMatch(stretch -> stretch.type().equals(first)) ? first : Optional.empty();
    }

    private boolean hasBlankLineBefore(List<SnippetLine> cut) {
        return !cut.isEmpty()
                && cut.get(0).number() > 1
                && lines.isBlank(cut.get(0).number() - 2);
    }

    private List<SnippetLine> of(Stretch stretch) {
        var cut = new ArrayList<SnippetLine>();
        for (var line = lines.at(stretch.from()); line < lines.count() && lines.start(line) < stretch.to(); line++) {
            var whole = lines.line(line);
            var hidden = regions.hidden(line);
            var code = hidden.isPresent() ? whole.substring(0, hidden.get()) : whole;
            if (hidden.isEmpty() || !code.isBlank()) {
                cut.add(new SnippetLine(
                        line + 1, part(code, lines.start(line), stretch).stripTrailing()));
            }
        }
        return cut;
    }

    /** What of a line belongs to a stretch; what is before that becomes blanks, so that it is as far from the left as others. */
    private static String part(String code, int start, Stretch stretch) {
        var from = Math.min(Math.max(0, stretch.from() - start), code.length());
        var to = Math.min(Math.max(from, stretch.to() - start), code.length());
        return from == 0 ? code.substring(0, to) : blanks(code.substring(0, from)) + code.substring(from, to);
    }

    private static String blanks(String text) {
        return NO_BLANK.matcher(text).replaceAll(" ");
    }

    private static List<SnippetLine> trimmed(List<SnippetLine> all) {
        var from = 0;
        var to = all.size();
        while (from < to && all.get(from).text().isEmpty()) {
            from++;
        }
        while (to > from && all.get(to - 1).text().isEmpty()) {
            to--;
        }
        return all.subList(from, to);
    }

    private static List<SnippetLine> dedented(List<SnippetLine> all) {
        var texts = new ArrayList<String>(all.size());
        for (var line : all) {
            texts.add(line.text());
        }
        var shown = CodeLines.dedented(texts);
        var dedented = new ArrayList<SnippetLine>(all.size());
        for (var index = 0; index < all.size(); index++) {
            dedented.add(new SnippetLine(all.get(index).number(), shown.get(index)));
        }
        return dedented;
    }
}
