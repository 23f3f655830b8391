package io.github.coursemaven.base.files;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Files that are never copied, whoever refers to them. */
final class PublicationRule {

    private static final Pattern SECRET = Pattern.compile(
            ".*\\.(pem|key|p12|pfx|jks|keystore|kdbx|ppk|asc|gpg)|id_(rsa|dsa|ecdsa|ed25519)|credentials|.*\\.env",
            Pattern.CASE_INSENSITIVE);

    private PublicationRule() {}

    /**
     * Why a file must not be published, in words that follow its quoted name.
     *
     * @param file relative to the checkout
     */
    static Optional<String> objection(Path file) {
        var hidden = StreamSupport.stream(file.spliterator(), false)
                .anyMatch(name -> name.toString().startsWith("."));
        if (hidden) {
            return Optional.of("is a hidden file, which is never published; give it another name");
        }
        return Optional.of(file.getFileName().toString())
                .filter(name -> SECRET.matcher(name).matches())
                .map(name -> "looks like a key or password file, which is never published");
    }
}
