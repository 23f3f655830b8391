package io.github.coursemaven.course.snippet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds which mark of a family ends which. */
final class MarkPairs {

    private final SourceLines lines;
    private final List<Region> regions = new ArrayList<>();
    private final List<Mark> ends = new ArrayList<>();
    private final List<Mark> strayEnds = new ArrayList<>();
    private final Deque<Mark> open = new ArrayDeque<>();

    private MarkPairs(SourceLines lines) {
        this.lines = lines;
    }

    /** @param marks of one family, in their order */
    static MarkPairs of(List<Mark> marks, SourceLines lines) {
        var pairs = new MarkPairs(lines);
        for (var mark : marks) {
            pairs.endAtBlankLine(mark.line());
            if (mark.begins()) {
                pairs.open.push(mark);
            } else {
                pairs.end(mark);
            }
        }
        pairs.endAtBlankLine(lines.count());
        pairs.open.forEach(begin -> pairs.regions.add(new Region(begin, Optional.empty())));
        return pairs;
    }

    /** In no order. */
    List<Region> regions() {
        return regions;
    }

    /** The marks that end one of the regions. */
    List<Mark> ends() {
        return ends;
    }

    /** The marks that end nothing. */
    List<Mark> strayEnds() {
        return strayEnds;
    }

    private void end(Mark end) {
        var begin = end.name().flatMap(name -> innermost(each -> each.isNamed(name)));
        if (begin.isEmpty() && (end.name().isEmpty() || end.family() == MarkFamily.REGION)) {
            begin = innermost(each -> each.isSure() == end.isSure()).or(() -> innermost(each -> true));
        }
        if (begin.isEmpty()) {
            strayEnds.add(end);
            return;
        }
        open.remove(begin.get());
        ends.add(end);
        regions.add(new Region(begin.get(), Optional.of(end.line())));
    }

    private Optional<Mark> innermost(Predicate<Mark> wanted) {
        for (var begin : open) {
            if (wanted.test(begin)) {
                return Optional.of(begin);
            }
        }
        return Optional.empty();
    }

    private void endAtBlankLine(int before) {
        if (innermost(Mark::endsAtBlank).isEmpty()) {
            return;
        }
        for (var begin : open.stream().filter(Mark::endsAtBlank).toList()) {
            IntStream.range(begin.line() + 1, before)
                    .filter(lines::isBlank)
                    .boxed()
                    .findFirst()
                    .ifPresent(blank -> {
                        open.remove(begin);
                        regions.add(new Region(begin, Optional.of(blank)));
                    });
        }
    }
}
