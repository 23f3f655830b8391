package io.github.coursemaven.check;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Severity;
import io.github.coursemaven.base.problem.Subject;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.base.reference.Target;
import io.github.coursemaven.course.deck.Course;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Where else a target is used: the links that name its definition, and other files that contain it. */
final class TargetUses {

    private static final String USED = "; it is used in ";

    /** Whether the message of a problem says in which lines its target is used, which change when others are written above. */
    static boolean areNamedBy(Problem problem) {
        return problem.message().contains(USED);
    }

    private static final int FILES_THAT_SHARE = 5;

    private final Map<Location, Set<Location>> users = new HashMap<>();
    private final Map<String, Set<String>> files = new HashMap<>();

    TargetUses(Course course, List<Reference> references) {
        for (var deck : course.decks()) {
            for (var slide : deck.slides()) {
                slide.content().links().defined().forEach(link -> users.computeIfAbsent(
                                link.target(), unused -> new TreeSet<>())
                        .addAll(link.users()));
            }
        }
        for (var reference : references) {
            var place = reference.location();
            if (!(reference.target() instanceof Target.Local local && local.sameDocument())) {
                var sharing = files.computeIfAbsent(reference.written(), unused -> new HashSet<>());
                place.file().ifPresent(sharing::add);
            }
        }
    }

    /** The problem, with the places where its cause may be. */
    Problem explained(Problem problem) {
        if (problem.rule().severity() == Severity.IGNORE) {
            return problem;
        }
        var more = problem.subject()
                .map(reference -> usedIn(reference.location()) + sharedBy(problem.rule(), reference))
                .orElse("");
        return problem.shown(problem.location(), problem.message() + more);
    }

    private String usedIn(Location definition) {
        var lines = users.getOrDefault(definition, Set.of()).stream()
                .map(user -> user.lineBeside(definition).map(String::valueOf).orElse(user.toString()))
                .distinct()
                .toList();
        if (lines.isEmpty()) {
            return "";
        }
        return lines.size() == 1 ? USED + "line " + lines.get(0) : USED + "lines " + String.join(", ", lines);
    }

    private String sharedBy(Rule rule, Subject reference) {
        var sharing = files.getOrDefault(reference.written(), Set.of()).size();
        return sharing < FILES_THAT_SHARE || rule.severity() == Severity.INFO
                ? ""
                : "; " + sharing + " files contain it, so it may come from a template";
    }
}
