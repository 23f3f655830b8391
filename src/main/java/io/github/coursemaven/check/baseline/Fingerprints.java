package io.github.coursemaven.check.baseline;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.files.SourceReader;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Subject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes the fingerprints of problems. They stay the same when lines move. For one thread. */
final class Fingerprints {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    private static final Pattern BLANKS = Pattern.compile("(?U)\\s+");

    private static final int FILE_DIGITS = 16;

    private final Roots roots;
    private final Map<Path, List<String>> lines = new HashMap<>();

    Fingerprints(Roots roots) {
        this.roots = roots;
    }

    /** The fingerprint of a problem; empty for what is never known. */
    Optional<Fingerprint> of(Problem problem) {
        var rule = problem.rule();
        if (!rule.canBeKnown()) {
            return Optional.empty();
        }
        var line = line(problem);
        var target = line.flatMap(written -> problem.subject()).map(Subject::written);
        // One problem names all files of this kind, and is at the first
        var files = rule == Rule.LEFT_OUT_DECK ? problem.message() : "";
        var place = place(problem);
        var text = String.join("\0", rule.id(), place, line.orElse(files), target.orElse(""));
        return Optional.of(new Fingerprint(rule.id(), ofPlace(place), sha256(text)));
    }

    /** The file, from the base directory; what else has the problem if that is not a file. */
    private String place(Problem problem) {
        return problem.location().file().map(file -> place(file(file))).orElseGet(() -> problem.location()
                .toString());
    }

    private String place(Path file) {
        return Roots.slashed(Roots.relative(roots.base(), file));
    }

    /** What the problems of a file have in common. */
    String of(Path file) {
        return ofPlace(place(file));
    }

    private static String ofPlace(String place) {
        return sha256(place).substring(0, FILE_DIGITS);
    }

    private Path file(String name) {
        return roots.search().resolve(name).normalize();
    }

    private Optional<String> line(Problem problem) {
        return problem.location().point().map(point -> normalized(linesOf(file(point.path())), point.line()));
    }

    private static String normalized(List<String> lines, int number) {
        var line = number <= lines.size() ? lines.get(number - 1) : "";
        return BLANKS.matcher(Normalizer.normalize(line, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    private List<String> linesOf(Path file) {
        return lines.computeIfAbsent(file, this::read);
    }

    private List<String> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            var text = SourceReader.read(roots.display(file), file).text().text();
            return List.of(LINE_END.split(text, -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
