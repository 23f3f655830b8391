package io.github.coursemaven.course.snippet;

import io.github.coursemaven.base.problem.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds regions by their names. */
record RegionFinder(String source, SourceLines lines, Regions regions) {

    /** The region; empty if no mark has that name. */
    Optional<Selected> find(Selector selector) {
        var named = regions.named(selector.name());
        if (named.isEmpty()) {
            return regions.strayEnd(selector.name()).map(end -> withoutBegin(selector, end));
        }
        if (named.size() > 1) {
            return Optional.of(Selected.fault(
                    Rule.SNIPPET_AMBIGUOUS,
                    selector,
                    "is the name of " + named.size() + " regions: at " + places(named) + "; rename all but one"));
        }
        var region = named.get(0);
        return Optional.of(
                region.last().map(last -> closed(selector, region, last)).orElseGet(() -> open(selector, region)));
    }

    private Selected closed(Selector selector, Region region, int last) {
        var crossing = regions.crossing(region);
        if (crossing.isPresent()) {
            return Selected.fault(
                    Rule.SNIPPET_REGION,
                    selector,
                    "begins at " + place(region.begin()) + " and crosses the region "
                            + crossing.get()
                                    .begin()
                                    .name()
                                    .map(name -> "'" + name + "' ")
                                    .orElse("")
                            + "that begins at " + place(crossing.get().begin())
                            + ": each holds only one mark of the other; end the one first that begins last");
        }
        var first = region.begin().line() + 1;
        if (isEmpty(first, last)) {
            return Selected.fault(
                    Rule.SNIPPET_REGION,
                    selector,
                    "is an empty region at " + place(region.begin()) + "; move its marks around some code");
        }
        return Selected.of(Stretch.of(lines.start(first), lines.end(last - 1)));
    }

    private boolean isEmpty(int first, int last) {
        for (var line = first; line < last; line++) {
            if (!isEmpty(line)) {
                return false;
            }
        }
        return true;
    }

    private boolean isEmpty(int line) {
        return lines.isBlank(line)
                || regions.hidden(line)
                        .filter(column -> lines.line(line).substring(0, column).isBlank())
                        .isPresent();
    }

    private Selected open(Selector selector, Region region) {
        var begin = region.begin();
        return Selected.fault(
                Rule.SNIPPET_REGION,
                selector,
                "begins at " + place(begin) + " and does not end; write '"
                        + begin.family().endOf(selector.name()) + "' in a comment below its last line");
    }

    private Selected withoutBegin(Selector selector, Mark end) {
        return Selected.fault(
                Rule.SNIPPET_REGION,
                selector,
                "ends at " + place(end) + ", but does not begin; mark its beginning above that line");
    }

    private String places(List<Region> all) {
        return all.stream().map(region -> place(region.begin())).collect(Collectors.joining(" and "));
    }

    private String place(Mark mark) {
        return source + ":" + (mark.line() + 1) + ":" + (mark.column() + 1);
    }
}
