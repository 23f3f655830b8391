package io.github.coursemaven.web.http;

import io.github.coursemaven.web.address.WebAddress;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Which proxy to use for which URL: as the user's settings say, or else as the JVM's options do. */
public final class Proxies extends ProxySelector {

    private final List<WebProxy> proxies;
    private final Optional<ProxySelector> others;

    public Proxies(List<WebProxy> proxies, Optional<ProxySelector> others) {
        this.proxies = List.copyOf(proxies);
        this.others = others;
    }

    /** A proxy for the URL's own protocol is preferred to one for {@code http}, which serves both. */
    Optional<WebProxy> of(WebAddress address) {
        var fit = proxies.stream().filter(proxy -> proxy.isFor(address.host())).toList();
        return first(fit, address.uri().getScheme())
                .or(() -> first(fit, "http"))
                .or(() -> others.flatMap(selector -> ofJvm(selector, address.uri())));
    }

    @Override
    public List<Proxy> select(URI uri) {
        var proxy = of(new WebAddress(uri));
        return List.of(proxy.map(Proxies::toJdk).orElse(Proxy.NO_PROXY));
    }

    /** Does nothing, because the failure is also thrown as an exception. */
    @Override
    public void connectFailed(URI uri, SocketAddress proxy, IOException fault) {}

    private static Optional<WebProxy> first(List<WebProxy> proxies, String protocol) {
        return proxies.stream()
                .filter(proxy -> proxy.protocol().equals(protocol))
                .findFirst();
    }

    private static Proxy toJdk(WebProxy proxy) {
        return new Proxy(Proxy.Type.HTTP, new InetSocketAddress(proxy.host(), proxy.port()));
    }

    private static Optional<WebProxy> ofJvm(ProxySelector selector, URI uri) {
        return selector.select(uri).stream()
                .filter(proxy -> proxy.type() == Proxy.Type.HTTP && proxy.address() instanceof InetSocketAddress)
                .map(proxy -> (InetSocketAddress) proxy.address())
                .map(at -> new WebProxy(uri.getScheme(), at.getHostString(), at.getPort(), Optional.empty(), List.of()))
                .findFirst();
    }
}
