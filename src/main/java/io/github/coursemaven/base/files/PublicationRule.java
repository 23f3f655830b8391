package io.github.coursemaven.base.files;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Which files are never copied, by who refers to them. */
public enum PublicationRule {
    /** For what slides refer to: nothing hidden is copied. */
    NOTHING_HIDDEN,
    /** For what settings and style sheets name: looks may be in a hidden folder, such as {@code .reveal-md/styles.css}. */
    HIDDEN_LOOKS,
    /** For folders that settings want to be published, such as {@code .reveal}. */
    HIDDEN_FOLDERS;

    private static final Pattern SECRET = Pattern.compile(
            ".*\\.(pem|key|p12|pfx|jks|keystore|kdbx|ppk|asc|gpg)|id_(rsa|dsa|ecdsa|ed25519)|credentials|.*\\.env"
                    + "|\\.(npmrc|netrc|git-credentials|pypirc|pgpass|htpasswd)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOK = Pattern.compile(
            ".*\\.(css|m?js|map|svg|png|jpe?g|gif|webp|avif|ico|woff2?|ttf|otf|eot|mp[34]|webm|og[gv])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PRIVATE_FOLDER = Pattern.compile(
            "\\.(git|svn|hg|bzr|env.*|ssh|gnupg|aws|azure|gcloud|kube|docker|m2|gradle|mvn|npm|password.*|secret.*)",
            Pattern.CASE_INSENSITIVE);

    /**
     * Why a file must not be published, in words that follow its quoted name.
     *
     * @param file relative to the checkout
     */
    Optional<String> objection(Path file) {
        var name = file.getFileName().toString();
        if (isHidden(file) && !(mayHide(name) && isInNoPrivateFolder(file))) {
            return Optional.of("is a hidden file, which is never published; give it another name");
        }
        return SECRET.matcher(name).matches()
                ? Optional.of("looks like a key or password file, which is never published")
                : Optional.empty();
    }

    private boolean mayHide(String name) {
        return switch (this) {
            case NOTHING_HIDDEN -> false;
            case HIDDEN_LOOKS -> LOOK.matcher(name).matches();
            case HIDDEN_FOLDERS -> true;
        };
    }

    /** Whether a file, or a folder above it, has a name that begins with a dot. */
    public static boolean isHidden(Path file) {
        return names(file).anyMatch(name -> name.startsWith("."));
    }

    private static boolean isInNoPrivateFolder(Path file) {
        return names(file).noneMatch(name -> PRIVATE_FOLDER.matcher(name).matches());
    }

    private static Stream<String> names(Path file) {
        return StreamSupport.stream(file.spliterator(), false).map(Path::toString);
    }
}
