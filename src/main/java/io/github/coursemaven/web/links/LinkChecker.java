package io.github.coursemaven.web.links;

import io.github.coursemaven.web.address.InvalidUrl;
import io.github.coursemaven.web.address.PrivateHosts;
import io.github.coursemaven.web.address.Resolver;
import io.github.coursemaven.web.address.WebAddress;
import io.github.coursemaven.web.cache.History;
import io.github.coursemaven.web.cache.LinkCache;
import io.github.coursemaven.web.http.Access;
import io.github.coursemaven.web.http.Exchange;
import io.github.coursemaven.web.http.Fragment;
import io.github.coursemaven.web.http.WebProxy;
import io.github.coursemaven.web.status.LinkStatus;
import io.github.coursemaven.web.status.LinkStatus.Broken;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Asks for the URLs of a course, each once, and says what became of them. */
public final class LinkChecker {

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);

    private final LinkPolicy policy;
    private final Access access;
    private final Circumstances circumstances;
    private final PrivateHosts hosts;
    private final Admission admission;

    /** Without other proxies than those that the JVM's options name, and without a memory. */
    public LinkChecker(LinkPolicy policy) {
        this(policy, List.of(), Circumstances.PLAIN);
    }

    /** @param proxies those of the user's settings, the best first */
    public LinkChecker(LinkPolicy policy, List<WebProxy> proxies, Circumstances circumstances) {
        this(policy, Access.ofTheSystem(proxies), circumstances);
    }

    LinkChecker(LinkPolicy policy, Resolver resolver) {
        this(policy, Access.ofTheSystem(List.of()).with(resolver));
    }

    LinkChecker(LinkPolicy policy, Access access) {
        this(policy, access, Circumstances.PLAIN);
    }

    LinkChecker(LinkPolicy policy, Access access, Circumstances circumstances) {
        this.policy = policy;
        this.access = access;
        this.circumstances = circumstances;
        this.hosts = new PrivateHosts(policy.allowedPrivateHosts(), access.resolver());
        this.admission = new Admission(policy.excludes(), hosts);
    }

    /**
     * Asks for all URLs that were not found good lately, in at most the time of the policy, and leaves no thread behind.
     *
     * @param urls absolute, of the schemes http and https; in any order, also several times
     * @return a status for each URL, as it is written, in the order of the URLs
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

    private void admit(String url, Map<String, LinkStatus> known, Map<String, WebAddress> wanted) {
        var refusal = admission.refusal(url);
        if (refusal.isPresent()) {
            known.put(url, refusal.get());
            return;
        }
        try {
            var address = WebAddress.parse(url);
            admission
                    .refusal(address)
                    .ifPresentOrElse(status -> known.put(url, status), () -> wanted.put(url, address));
        } catch (InvalidUrl e) {
            known.put(url, new Broken(Optional.empty(), e.reason()));
        }
    }

    /** For each address, whether its page is to be read, as any of the URLs wants an anchor there. */
    private Map<WebAddress, Boolean> anchored(Map<String, WebAddress> wanted) {
        var anchored = new LinkedHashMap<WebAddress, Boolean>();
        wanted.forEach((url, address) -> anchored.merge(
                address, policy.fragments() && Fragment.checkable(fragment(url)).isPresent(), Boolean::logicalOr));
        return anchored;
    }

    /** What is remembered of pages says nothing of their anchors. */
    private Map<WebAddress, LinkStatus> found(Map<WebAddress, Boolean> anchored) {
        var cache = circumstances.cache().map(file -> new LinkCache(file, circumstances.news()));
        var now = circumstances.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        var history = new History(cache.map(LinkCache::read).orElse(Map.of()), now);
        var found = new LinkedHashMap<WebAddress, LinkStatus>();
        var inquiries = new ArrayList<Inquiry>();
        anchored.forEach((address, anchors) -> history.fresh(address)
                .filter(status -> !anchors)
                .ifPresentOrElse(
                        status -> found.put(address, status),
                        () -> inquiries.add(new Inquiry(address, admission, anchors))));
        if (!inquiries.isEmpty()) {
            var answers = ask(inquiries, canaries(history));
            answers.forEach((address, status) -> found.put(address, history.judged(address, status)));
            cache.ifPresent(file -> file.add(history.memories(answers), now));
        }
        return found;
    }

    private List<WebAddress> canaries(History history) {
        return Stream.concat(
                        circumstances.canaries().stream().flatMap(uri -> WebAddress.home(uri.toString()).stream()),
                        history.lastGood().stream())
                .filter(address -> admission.refusal(address.toString()).isEmpty()
                        && admission.refusal(address).isEmpty())
                .distinct()
                .toList();
    }

    private Map<WebAddress, LinkStatus> ask(List<Inquiry> inquiries, List<WebAddress> canaries) {
        var threads = threads();
        try {
            var exchange = new Exchange(access, hosts, connectTime(), threads);
            return new Run(policy, exchange, threads, canaries, circumstances.news()).ask(inquiries);
        } finally {
            threads.shutdownNow();
        }
    }

    private static ExecutorService threads() {
        return Executors.newCachedThreadPool(work -> {
            var thread = new Thread(work, "course-links");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Less than a request may take in all. */
    private Duration connectTime() {
        var share = policy.perUrl().multipliedBy(9).dividedBy(20);
        return share.compareTo(LONGEST_CONNECT) < 0 ? share : LONGEST_CONNECT;
    }

    private static String fragment(String url) {
        var hash = url.indexOf('#');
        return hash < 0 ? "" : url.substring(hash + 1);
    }
}
