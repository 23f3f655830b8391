package io.github.coursemaven.web;

import io.github.coursemaven.web.LinkStatus.Broken;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Asks for the URLs of a course, each once, and says what became of them. */
public final class LinkChecker {

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);

    private final LinkPolicy policy;
    private final Access access;
    private final Admission admission;

    /** Without other proxies than those that the JVM's options name. */
    public LinkChecker(LinkPolicy policy) {
        this(policy, List.of());
    }

    /** @param proxies those of the user's settings, the best first */
    public LinkChecker(LinkPolicy policy, List<WebProxy> proxies) {
        this(policy, Access.ofTheSystem(proxies));
    }

    LinkChecker(LinkPolicy policy, Resolver resolver) {
        this(policy, Access.ofTheSystem(List.of()).with(resolver));
    }

    LinkChecker(LinkPolicy policy, Access access) {
        this.policy = policy;
        this.access = access;
        this.admission = new Admission(policy, access.resolver());
    }

    /**
     * Asks for all URLs, in at most the time of the policy, and leaves no thread behind.
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
        var answers = wanted.isEmpty() ? Map.<WebAddress, LinkStatus>of() : ask(inquiries(wanted));
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

    /** One for each address. Its page is read if any of the URLs wants an anchor there. */
    private List<Inquiry> inquiries(Map<String, WebAddress> wanted) {
        var anchored = new LinkedHashMap<WebAddress, Boolean>();
        wanted.forEach((url, address) -> anchored.merge(
                address, policy.fragments() && Fragment.checkable(fragment(url)).isPresent(), Boolean::logicalOr));
        var inquiries = new ArrayList<Inquiry>();
        anchored.forEach((address, anchors) -> inquiries.add(new Inquiry(address, admission, anchors)));
        return inquiries;
    }

    private Map<WebAddress, LinkStatus> ask(List<Inquiry> inquiries) {
        var threads = Executors.newCachedThreadPool(work -> {
            var thread = new Thread(work, "course-links");
            thread.setDaemon(true);
            return thread;
        });
        try {
            var exchange = new Exchange(client(threads), admission, access.proxies());
            return new Run(policy, exchange, threads).ask(inquiries);
        } finally {
            threads.shutdownNow();
        }
    }

    /** HTTP/1.1, as offers to upgrade irritate some servers; less time to connect than a request may take in all. */
    private HttpClient client(ExecutorService threads) {
        var connect = policy.perUrl().multipliedBy(9).dividedBy(20);
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connect.compareTo(LONGEST_CONNECT) < 0 ? connect : LONGEST_CONNECT)
                .proxy(access.proxies())
                .sslContext(access.tls().get())
                .executor(threads)
                .build();
    }

    private static String fragment(String url) {
        var hash = url.indexOf('#');
        return hash < 0 ? "" : url.substring(hash + 1);
    }
}
