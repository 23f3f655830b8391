package io.github.coursemaven.web.links;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/** Certificates of all kinds, made by the JDK's keytool. */
final class TestCertificates {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private final Path file;

    /** @param folder for the file that holds them */
    TestCertificates(Path folder) {
        file = folder.resolve("certificates.p12");
    }

    /** @param options of {@code keytool -genkeypair} */
    TestCertificates with(String alias, String... options) throws IOException, InterruptedException {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var command =
                new ArrayList<>(List.of(keytool, "-genkeypair", "-keystore", file.toString(), "-storetype", "PKCS12"));
        command.addAll(List.of("-storepass", "changeit", "-alias", alias, "-keyalg", "EC", "-dname", "CN=" + alias));
        command.addAll(List.of(options));
        var log = file.resolveSibling("keytool.log");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.waitFor() != 0) {
            process.destroyForcibly();
            throw new IOException("keytool fails: " + Files.readString(log));
        }
        return this;
    }

    /** A store with one of the certificates as the only issuer. */
    KeyStore issuer(String alias) throws GeneralSecurityException, IOException {
        var store = empty();
        store.setCertificateEntry(alias, all().getCertificate(alias));
        return store;
    }

    /** The TLS of a server that shows one of the certificates. */
    SSLContext server(String alias) throws GeneralSecurityException, IOException {
        var all = all();
        var store = empty();
        store.setKeyEntry(alias, all.getKey(alias, PASSWORD), PASSWORD, all.getCertificateChain(alias));
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), new TrustManager[0], null);
        return context;
    }

    private KeyStore all() throws GeneralSecurityException, IOException {
        return KeyStore.getInstance(file.toFile(), PASSWORD);
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }
}
