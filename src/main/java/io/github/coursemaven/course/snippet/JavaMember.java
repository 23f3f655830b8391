package io.github.coursemaven.course.snippet;

import java.util.List;
import java.util.Optional;

/**
 * A type, method, constructor, field or constant of an enum.
 *
 * @param path its name after those of the types around it
 * @param parameters the types of its parameters, each as it may be written; empty unless it is a method or constructor
 * @param from offset of its first annotation, modifier or word
 * @param to offset after its end
 * @param body what is between its braces
 */
record JavaMember(
        Kind kind,
        List<String> path,
        Optional<List<List<String>>> parameters,
        int from,
        int to,
        Optional<Stretch> body) {

    enum Kind {
        TYPE,
        METHOD,
        CONSTRUCTOR,
        FIELD
    }

    JavaMember {
        path = List.copyOf(path);
    }

    /** Its name after some of the types around it. */
    String shortened(int length) {
        return String.join(".", path.subList(Math.max(0, path.size() - length), path.size()));
    }

    /** Whether a name, perhaps after those of types around it, is that of this member. */
    boolean isNamed(List<String> names) {
        return names.size() <= path.size()
                && path.subList(path.size() - names.size(), path.size()).equals(names);
    }

    boolean takes(List<String> types) {
        return parameters
                .filter(all -> all.size() == types.size())
                .filter(all -> {
                    for (var index = 0; index < types.size(); index++) {
                        if (!all.get(index).contains(types.get(index))) {
                            return false;
                        }
                    }
                    return true;
                })
                .isPresent();
    }

    /** As decks can write it. */
    String written() {
        return String.join(".", path)
                + parameters
                        .map(all -> "("
                                + String.join(
                                        ",",
                                        all.stream().map(types -> types.get(0)).toList()) + ")")
                        .orElse("");
    }
}
