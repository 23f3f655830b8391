package io.github.coursemaven.web.links;

import io.github.coursemaven.web.address.InvalidUrl;
import io.github.coursemaven.web.address.WebAddress;
import io.github.coursemaven.web.http.Answer.Received;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Recognizes a host that answers for all others, as in networks that require a login first. */
final class CaptivePortal {

    /** How many hosts must redirect to one and the same other host, while none answers for itself. */
    private static final int HOSTS_THAT_SUFFICE = 3;

    private final Map<String, Set<String>> redirecting = new LinkedHashMap<>();
    private final Set<String> genuine = new HashSet<>();

    void saw(WebAddress asked, Received answer) {
        var host = asked.host();
        var target = redirectedTo(asked, answer);
        if (target.isPresent() && !target.get().equals(host)) {
            redirecting.computeIfAbsent(target.get(), name -> new HashSet<>()).add(host);
        } else {
            genuine.add(host);
        }
    }

    /** The host that seems to answer for all others. */
    Optional<String> suspect() {
        if (redirecting.size() != 1) {
            return Optional.empty();
        }
        var only = redirecting.entrySet().iterator().next();
        return only.getValue().size() >= HOSTS_THAT_SUFFICE
                        && Set.of(only.getKey()).containsAll(genuine)
                ? Optional.of(only.getKey())
                : Optional.empty();
    }

    /** How many hosts redirect to the suspect. */
    int victims() {
        return redirecting.values().stream().mapToInt(Set::size).max().orElse(0);
    }

    /** Whether a host answers for itself. */
    static boolean isGenuine(WebAddress asked, Received answer) {
        return redirectedTo(asked, answer)
                .filter(host -> !host.equals(asked.host()))
                .isEmpty();
    }

    private static Optional<String> redirectedTo(WebAddress asked, Received answer) {
        if (answer.status() / 100 != 3 || answer.location().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(asked.resolve(answer.location().get()).host());
        } catch (InvalidUrl e) {
            return Optional.empty();
        }
    }
}
