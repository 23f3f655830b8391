package io.github.coursemaven.web.http;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Trusts the same certificates as Java, but says more about the others. Java has one message for all unknown issuers, although
 * browsers may know an issuer that Java does not, while none of them accepts an expired or self-signed certificate.
 */
public final class CertificateTrust extends X509ExtendedTrustManager {

    /** The message about a certificate that is its own issuer. */
    static final String SELF_SIGNED = "self-signed";

    private final X509ExtendedTrustManager java;

    private CertificateTrust(X509ExtendedTrustManager java) {
        this.java = java;
    }

    /** TLS as Java is set up on this system, without client certificates. */
    static SSLContext ofJava() {
        return context(factory -> factory.init((KeyStore) null));
    }

    /**
     * Trusts certificates that given issuers have signed.
     *
     * @param issuers the only ones that are trusted
     */
    public static SSLContext of(KeyStore issuers) {
        return context(factory -> factory.init(issuers));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        try {
            java.checkServerTrusted(chain, type, engine);
        } catch (CertificateException e) {
            throw explained(chain[0], e);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        java.checkServerTrusted(chain, type, socket);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        java.checkServerTrusted(chain, type);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        java.checkClientTrusted(chain, type, engine);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        java.checkClientTrusted(chain, type, socket);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        java.checkClientTrusted(chain, type);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return java.getAcceptedIssuers();
    }

    /** @throws CertificateException if the certificate has expired or is not valid yet, which then is the explanation */
    private static CertificateException explained(X509Certificate certificate, CertificateException fault)
            throws CertificateException {
        certificate.checkValidity();
        return signsItself(certificate) ? new CertificateException(SELF_SIGNED, fault) : fault;
    }

    private static boolean signsItself(X509Certificate certificate) {
        if (!certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
            return false;
        }
        try {
            certificate.verify(certificate.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** Tells a factory which issuers to trust. */
    @FunctionalInterface
    private interface Issuers {
        void giveTo(TrustManagerFactory factory) throws KeyStoreException;
    }

    private static SSLContext context(Issuers issuers) {
        try {
            var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            issuers.giveTo(factory);
            var trust = Arrays.stream(factory.getTrustManagers())
                    .filter(X509ExtendedTrustManager.class::isInstance)
                    .map(manager -> new CertificateTrust((X509ExtendedTrustManager) manager))
                    .toArray(TrustManager[]::new);
            var context = SSLContext.getInstance("TLS");
            context.init(new KeyManager[0], trust, new SecureRandom());
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot speak TLS: " + e.getMessage(), e);
        }
    }
}
