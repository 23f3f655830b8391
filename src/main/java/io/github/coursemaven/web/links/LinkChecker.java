package io.github.coursemaven.web.links;

import io.github.coursemaven.web.address.InvalidUrl;
import io.github.coursemaven.web.address.PrivateHosts;
import io.github.coursemaven.web.address.Resolver;
import io.github.coursemaven.web.address.WebAddress;
import io.github.coursemaven.web.cache.History;
import io.github.coursemaven.web.cache.LinkCache;
import io.github.coursemaven.web.http.Access;
import io.github.coursemaven.web.http.Fragment;
import io.github.coursemaven.web.http.WebProxy;
import io.github.coursemaven.web.status.LinkCheckListener;
import io.github.coursemaven.web.status.LinkStatus;
import io.github.coursemaven.web.status.LinkStatus.Broken;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Checks the URLs of a course. Each is requested once. */
public final class LinkChecker {

    private final LinkPolicy policy;
    private final LinkCheckEnvironment environment;
    private final LinkFilter filter;
    private final Supplier<Transport> transports;

    /** A checker that knows only the proxies in the JVM's options, and has no cache. */
    public LinkChecker(LinkPolicy policy) {
        this(policy, List.of(), LinkCheckEnvironment.PLAIN);
    }

    /** @param proxies those of the user's settings, the best first */
    public LinkChecker(LinkPolicy policy, List<WebProxy> proxies, LinkCheckEnvironment environment) {
        this(policy, Access.ofTheSystem(proxies), environment);
    }

    LinkChecker(LinkPolicy policy, Resolver resolver) {
        this(policy, Access.ofTheSystem(List.of()).with(resolver));
    }

    LinkChecker(LinkPolicy policy, Access access) {
        this(policy, access, LinkCheckEnvironment.PLAIN);
    }

    LinkChecker(LinkPolicy policy, Access access, LinkCheckEnvironment environment) {
        this(policy, access, environment, new PrivateHosts(policy.allowedPrivateHosts(), access.resolver()));
    }

    private LinkChecker(LinkPolicy policy, Access access, LinkCheckEnvironment environment, PrivateHosts hosts) {
        this(policy, hosts, environment, () -> new HttpTransport(access, hosts, policy.perUrl(), environment.clock()));
    }

    /** @param transports makes one for each check that needs one */
    LinkChecker(
            LinkPolicy policy, PrivateHosts hosts, LinkCheckEnvironment environment, Supplier<Transport> transports) {
        this.policy = policy;
        this.environment = environment;
        this.filter = new LinkFilter(policy.excludes(), hosts);
        this.transports = transports;
    }

    /**
     * Requests all URLs that were not found good recently, within the time of the policy, and leaves no thread behind.
     *
     * @param urls absolute, of the schemes http and https; in any order, and repeated or not
     * @return a status for each URL as it is written, in the order of the URLs
     */
    public Map<String, LinkStatus> check(Collection<String> urls) {
        var known = new LinkedHashMap<String, LinkStatus>();
        var wanted = new LinkedHashMap<String, WebAddress>();
        for (var url : urls) {
            admit(url, known, wanted);
        }
        var answers = wanted.isEmpty() ? Map.<WebAddress, LinkStatus>of() : found(anchored(wanted));
        var statuses = new LinkedHashMap<String, LinkStatus>();
        for (var url : urls) {
            var status = Optional.ofNullable(known.get(url)).or(() -> Optional.ofNullable(wanted.get(url))
                    .flatMap(address -> Optional.ofNullable(answers.get(address))));
            statuses.put(url, status.orElseThrow().withFragment(fragment(url)));
        }
        return statuses;
    }

    /**
     * Until when {@link #check} of the same URLs requests none of them.
     *
     * @return empty if it requests some already now, because they are not good, or their anchors are wanted
     */
    public Optional<Instant> requestsNothingUntil(Collection<String> urls) {
        var wanted = new LinkedHashMap<String, WebAddress>();
        urls.forEach(url -> admit(url, new LinkedHashMap<>(), wanted));
        var history = history(LinkCheckListener.NONE);
        var ends = new ArrayList<Instant>();
        for (var address : anchored(wanted).entrySet()) {
            history.freshUntil(address.getKey())
                    .filter(end -> !address.getValue())
                    .ifPresent(ends::add);
        }
        return ends.size() < anchored(wanted).size()
                ? Optional.empty()
                : Optional.of(ends.stream().min(Instant::compareTo).orElse(Instant.MAX));
    }

    private Optional<LinkCache> cache(LinkCheckListener listener) {
        return environment.cache().map(file -> new LinkCache(file, listener));
    }

    private Instant now() {
        return environment.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private History history(LinkCheckListener listener) {
        return new History(cache(listener).map(LinkCache::read).orElse(Map.of()), now());
    }

    private void admit(String url, Map<String, LinkStatus> known, Map<String, WebAddress> wanted) {
        var refusal = filter.refusal(url);
        if (refusal.isPresent()) {
            known.put(url, refusal.get());
            return;
        }
        try {
            var address = WebAddress.parse(url);
            filter.refusal(address).ifPresentOrElse(status -> known.put(url, status), () -> wanted.put(url, address));
        } catch (InvalidUrl e) {
            known.put(url, new Broken(Optional.empty(), e.reason()));
        }
    }

    /** For each address, whether its page must be read because one of the URLs has a fragment. */
    private Map<WebAddress, Boolean> anchored(Map<String, WebAddress> wanted) {
        var anchored = new LinkedHashMap<WebAddress, Boolean>();
        wanted.forEach((url, address) -> anchored.merge(
                address, policy.fragments() && Fragment.checkable(fragment(url)).isPresent(), Boolean::logicalOr));
        return anchored;
    }

    /** The cache knows nothing about anchors, so pages that need them are requested again. */
    private Map<WebAddress, LinkStatus> found(Map<WebAddress, Boolean> anchored) {
        var history = history(environment.listener());
        var found = new LinkedHashMap<WebAddress, LinkStatus>();
        var checks = new ArrayList<UrlCheck>();
        anchored.forEach((address, anchors) -> history.fresh(address)
                .filter(status -> !anchors)
                .ifPresentOrElse(
                        status -> found.put(address, status),
                        () -> checks.add(new UrlCheck(address, filter, anchors))));
        if (!checks.isEmpty()) {
            var answers = run(checks, connectivity(history));
            answers.forEach((address, status) -> found.put(address, history.judged(address, status)));
            cache(environment.listener()).ifPresent(file -> file.add(history.memories(answers), now()));
        }
        return found;
    }

    private List<WebAddress> connectivity(History history) {
        return Stream.concat(
                        environment.connectivity().stream().flatMap(uri -> WebAddress.home(uri.toString()).stream()),
                        history.lastGood().stream())
                .filter(address -> filter.refusal(address.toString()).isEmpty()
                        && filter.refusal(address).isEmpty())
                .distinct()
                .toList();
    }

    private Map<WebAddress, LinkStatus> run(List<UrlCheck> checks, List<WebAddress> connectivity) {
        try (var transport = transports.get()) {
            return new LinkCheckRun(policy, transport, connectivity, environment.listener()).run(checks);
        }
    }

    private static String fragment(String url) {
        var hash = url.indexOf('#');
        return hash < 0 ? "" : url.substring(hash + 1);
    }
}
