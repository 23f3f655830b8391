package io.github.coursemaven.web.http;

import io.github.coursemaven.web.http.Answer.Failed;
import io.github.coursemaven.web.http.Answer.Failure;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;

/** Classifies the exceptions of the JDK's client. */
final class Faults {

    private static final Pattern TUNNEL = Pattern.compile("Tunnel failed, got: ([0-9]+)");

    private Faults() {}

    static Failed of(Exception fault) {
        var causes = causes(fault);
        if (has(causes, UnknownHostException.class)) {
            return name(texts(causes));
        }
        if (has(causes, HttpConnectTimeoutException.class)) {
            return new Failed(Failure.CONNECT_TIMEOUT, "does not accept the connection in time");
        }
        if (has(causes, HttpTimeoutException.class)) {
            return new Failed(Failure.READ_TIMEOUT, "does not answer in time");
        }
        if (has(causes, SSLException.class)) {
            return certificate(causes);
        }
        return fault instanceof RuntimeException || has(causes, ProtocolException.class)
                ? new Failed(
                        Failure.INTERNAL,
                        "answers with something that is not HTTP ("
                                + fault.getClass().getSimpleName() + ")")
                : connection(causes);
    }

    private static Failed connection(List<Throwable> causes) {
        var texts = texts(causes);
        var tunnel = TUNNEL.matcher(texts);
        if (tunnel.find()) {
            return new Failed(Failure.TUNNEL, "cannot be reached: the proxy answers " + tunnel.group(1) + " instead");
        }
        if (texts.contains("unreachable") || texts.contains("No route to host")) {
            return new Failed(Failure.UNREACHABLE, "cannot be reached: network is unreachable");
        }
        if (has(causes, UnresolvedAddressException.class)) {
            return new Failed(Failure.UNKNOWN_HOST, "names a host that does not exist");
        }
        return has(causes, ConnectException.class)
                ? new Failed(Failure.REFUSED, "refuses the connection")
                : new Failed(Failure.CUT_OFF, "closes the connection without an answer");
    }

    private static Failed name(String texts) {
        return texts.contains("Temporary failure")
                ? new Failed(
                        Failure.NO_NAME_SERVER,
                        "cannot be looked up at the moment: Temporary failure in name resolution")
                : new Failed(Failure.UNKNOWN_HOST, "names a host that does not exist");
    }

    private static Failed certificate(List<Throwable> causes) {
        if (has(causes, CertificateExpiredException.class)) {
            return new Failed(Failure.CERTIFICATE, "has a certificate that has expired");
        }
        if (has(causes, CertificateNotYetValidException.class)) {
            return new Failed(Failure.CERTIFICATE, "has a certificate that is not valid yet");
        }
        var texts = texts(causes);
        if (texts.contains(CertificateTrust.SELF_SIGNED)) {
            return new Failed(Failure.CERTIFICATE, "has a certificate that is self-signed");
        }
        if (has(causes, CertPathBuilderException.class) || texts.contains("PKIX path")) {
            return new Failed(
                    Failure.CERTIFICATE_CHAIN,
                    "has a certificate whose issuer Java does not know; browsers may know it");
        }
        if (texts.contains("subject alternative") || texts.contains("No name matching")) {
            return new Failed(Failure.CERTIFICATE, "has a certificate for another host");
        }
        if (texts.contains("plaintext connection") || texts.contains("Unsupported or unrecognized SSL message")) {
            return new Failed(Failure.CERTIFICATE, "does not use TLS; did you mean 'http:'?");
        }
        return new Failed(Failure.CUT_OFF, "closes the connection during the TLS handshake");
    }

    private static boolean has(List<Throwable> causes, Class<? extends Throwable> type) {
        return causes.stream().anyMatch(type::isInstance);
    }

    private static String texts(List<Throwable> causes) {
        return String.join("\n", causes.stream().map(String::valueOf).toList());
    }

    private static List<Throwable> causes(Throwable fault) {
        var causes = new ArrayList<Throwable>();
        var next = Optional.of(fault);
        while (next.isPresent() && causes.size() < 20) {
            causes.add(next.get());
            next = Optional.ofNullable(next.get().getCause());
        }
        return causes;
    }
}
