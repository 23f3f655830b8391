package io.github.coursemaven.base.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * What Git ignores in a checkout: by the {@code .gitignore} of each folder, and by {@code .git/info/exclude}. Files of patterns
 * that cannot be read are left out, because they only explain why a file is missing. Thread-safe.
 */
final class GitIgnore {

    private static final String NAME = ".gitignore";
    private static final int MOST_BYTES = 1 << 20;

    /** More names than any path on a disk has: only a mistake, such as a formula that is taken for a path, makes more. */
    private static final int MOST_NAMES = 256;

    private final Path checkout;
    private final Map<Path, List<GitPattern>> known = new ConcurrentHashMap<>();

    GitIgnore(Path checkout) {
        this.checkout = checkout;
    }

    /**
     * What Git ignores: a folder above a file, the outermost one, or the file itself.
     *
     * @param file absolute; need not exist
     */
    Optional<Path> ignored(Path file) {
        if (!file.startsWith(checkout) || file.equals(checkout)) {
            return Optional.empty();
        }
        var names = names(checkout.relativize(file));
        if (names.size() > MOST_NAMES) {
            return Optional.empty();
        }
        var existing = new ExistingPart(file).names() - checkout.getNameCount();
        return IntStream.rangeClosed(1, names.size())
                .filter(count -> isIgnored(names.subList(0, count), count < names.size(), existing))
                .mapToObj(count -> checkout.resolve(String.join("/", names.subList(0, count))))
                .findFirst();
    }

    /**
     * The last line that matches decides, in the nearest folder that has one.
     *
     * @param existing how many of the names exist; only there are patterns
     */
    private boolean isIgnored(List<String> names, boolean isFolder, int existing) {
        for (var above = Math.min(names.size() - 1, existing); above >= 0; above--) {
            var folder = checkout.resolve(String.join("/", names.subList(0, above)));
            var verdict = verdict(folder.resolve(NAME), names.subList(above, names.size()), isFolder);
            if (verdict.isPresent()) {
                return verdict.get();
            }
        }
        return verdict(checkout.resolve(".git/info/exclude"), names, isFolder).orElse(false);
    }

    private Optional<Boolean> verdict(Path patterns, List<String> names, boolean isFolder) {
        return known.computeIfAbsent(patterns, GitIgnore::read).stream()
                .filter(pattern -> pattern.matches(names, isFolder))
                .reduce((earlier, later) -> later)
                .map(pattern -> !pattern.isException());
    }

    private static List<GitPattern> read(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (var in = Files.newInputStream(file)) {
            var text = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
            var patterns = new ArrayList<GitPattern>();
            text.lines().forEach(line -> GitPattern.of(line).ifPresent(patterns::add));
            return List.copyOf(patterns);
        } catch (IOException e) {
            return List.of();
        }
    }

    private static List<String> names(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(Path::toString)
                .toList();
    }
}
