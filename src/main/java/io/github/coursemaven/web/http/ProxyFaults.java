package io.github.coursemaven.web.http;

import io.github.coursemaven.web.address.WebAddress;
import io.github.coursemaven.web.http.Answer.Failed;
import io.github.coursemaven.web.http.Answer.NotSent;
import io.github.coursemaven.web.http.Answer.Obstacle;
import io.github.coursemaven.web.http.Answer.Received;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What is wrong with proxies. It is found out and reported once, not once for each link. */
final class ProxyFaults {

    private static final String DISABLED_SCHEMES = "jdk.http.auth.tunneling.disabledSchemes";

    private final Map<Way, NotSent> known = new ConcurrentHashMap<>();

    /** A proxy may let requests through for one protocol only. */
    private record Way(WebProxy proxy, boolean tunnel) {
        static Way to(WebAddress address, WebProxy proxy) {
            return new Way(proxy, address.secure());
        }
    }

    /** Why requests through the proxy are known to fail, if they are. */
    Optional<NotSent> on(WebAddress address, WebProxy proxy) {
        return Optional.ofNullable(known.get(Way.to(address, proxy)));
    }

    /** The answer, or a fault of the proxy if the answer shows one. */
    Answer judged(WebAddress address, WebProxy proxy, Answer answer) {
        var fault = fault(address, proxy, answer);
        if (fault.isEmpty()) {
            return answer;
        }
        var unsent = new NotSent(Obstacle.PROXY, "no network: the proxy '" + proxy.name() + "' " + fault.get());
        known.put(Way.to(address, proxy), unsent);
        return unsent;
    }

    private static Optional<String> fault(WebAddress address, WebProxy proxy, Answer answer) {
        if (answer instanceof Received received && received.status() == 407) {
            return Optional.of(login(address, proxy));
        }
        if (!(answer instanceof Failed failed)) {
            return Optional.empty();
        }
        return switch (failed.failure()) {
            case REFUSED -> Optional.of("refuses the connection");
            case UNKNOWN_HOST -> Optional.of("cannot be found");
            case UNREACHABLE -> Optional.of("cannot be reached");
            default -> Optional.empty();
        };
    }

    private static String login(WebAddress address, WebProxy proxy) {
        if (proxy.login().isEmpty()) {
            return "requires a login; set username and password in Maven's settings.xml";
        }
        return address.secure() && hidesPasswords()
                ? "requires a password, which Java sends for 'https:' URLs only with '-D" + DISABLED_SCHEMES
                        + "=' in .mvn/jvm.config or MAVEN_OPTS"
                : "rejects the username and password in Maven's settings.xml";
    }

    private static boolean hidesPasswords() {
        return System.getProperty(DISABLED_SCHEMES, "Basic")
                .toLowerCase(Locale.ROOT)
                .contains("basic");
    }
}
