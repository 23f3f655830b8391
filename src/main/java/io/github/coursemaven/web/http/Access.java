package io.github.coursemaven.web.http;

import io.github.coursemaven.web.address.Resolver;
import java.net.ProxySelector;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/**
 * How the web is reached.
 *
 * @param resolver for the hosts that are asked without a proxy
 * @param tls whom to trust; takes a while, so that it is asked for only where there is something to check
 */
public record Access(Resolver resolver, Proxies proxies, Supplier<SSLContext> tls) {

    /** As this system and the JVM's options say, after the proxies of the user's settings. */
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
