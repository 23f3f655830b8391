package io.github.coursemaven.web.http;

import io.github.coursemaven.web.address.Resolver;
import java.net.ProxySelector;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/**
 * How hosts are reached.
 *
 * @param resolver for the hosts that are reached without a proxy
 * @param tls the certificates to trust; slow to load, so used only when there is something to check
 */
public record Access(Resolver resolver, Proxies proxies, Supplier<SSLContext> tls) {

    /** The name servers and certificates of this system; the given proxies, then those that the JVM's options set. */
    public static Access ofTheSystem(List<WebProxy> proxies) {
        return new Access(
                Resolver.OF_THE_SYSTEM,
                new Proxies(proxies, Optional.ofNullable(ProxySelector.getDefault())),
                CertificateTrust::ofJava);
    }

    public Access with(Resolver other) {
        return new Access(other, proxies, tls);
    }

    public Access with(SSLContext other) {
        return new Access(resolver, proxies, () -> other);
    }
}
