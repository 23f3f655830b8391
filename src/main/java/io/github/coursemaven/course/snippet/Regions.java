package io.github.coursemaven.course.snippet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The regions of a source. */
final class Regions {

    private final List<Region> all = new ArrayList<>();
    private final List<Mark> strayEnds = new ArrayList<>();
    /** For each line with marks that are not shown, where their comment begins. */
    private final Map<Integer, Integer> hidden = new HashMap<>();

    private Regions() {}

    static Regions in(SourceLines lines, String text) {
        var regions = new Regions();
        var marks = new Marks(lines);
        for (var family : MarkFamily.values()) {
            var found = marks.found(family, text);
            if (!found.isEmpty()) {
                regions.add(found, MarkPairs.of(found, lines));
            }
        }
        regions.all.sort(Comparator.comparingInt(region -> region.begin().line()));
        return regions;
    }

    private void add(List<Mark> marks, MarkPairs pairs) {
        all.addAll(pairs.regions());
        strayEnds.addAll(pairs.strayEnds());
        pairs.ends().forEach(this::hide);
        for (var region : pairs.regions()) {
            if (region.last().isPresent()) {
                hide(region.begin());
            }
        }
        for (var mark : marks) {
            if (mark.isSure()) {
                hide(mark);
            }
        }
    }

    private void hide(Mark mark) {
        hidden.merge(mark.line(), mark.column(), Math::min);
    }

    /** Those of a name, in their order. */
    List<Region> named(String name) {
        var named = new ArrayList<Region>();
        for (var region : all) {
            if (region.isNamed(name)) {
                named.add(region);
            }
        }
        return named;
    }

    /** The names of those that are no ordinary comments. */
    Stream<String> names() {
        return all.stream()
                .filter(region -> region.begin().isSure() || region.last().isPresent())
                .flatMap(region -> region.begin().name().stream());
    }

    /** A region that a region crosses. */
    Optional<Region> crossing(Region region) {
        for (var other : all) {
            if (region.crosses(other)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /** A mark that should end a region of a name, which nothing begins. */
    Optional<Mark> strayEnd(String name) {
        return strayEnds.stream().filter(mark -> mark.isNamed(name)).findFirst();
    }

    /** Where in a line the comment with marks begins, if it has any. */
    Optional<Integer> hidden(int line) {
        return Optional.ofNullable(hidden.get(line));
    }
}
