package io.github.coursemaven.publish.site;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Lists of what earlier builds wrote that cannot be read any more, for example since a disk was full or a merge went wrong. */
public final class DamagedLists {

    private static final Map<String, Predicate<String>> LINES =
            Map.of(SiteWriter.LIST, DamagedLists::isText, PdfStore.LIST, PdfStore::isEntry);

    /** The format of a list, its version, and the folder that it is about. */
    private static final Pattern FIRST_LINE = Pattern.compile("course-[a-z]+ \\d+ .+");

    private DamagedLists() {}

    /**
     * Gives damaged lists another name, so that no build stops at them.
     *
     * @param reports the directory of the lists
     * @param shown how users are shown a file
     * @return a warning for each such list
     * @throws IOException if a list cannot be read or renamed
     */
    public static List<String> setAside(Path reports, Function<Path, String> shown) throws IOException {
        var warnings = new ArrayList<String>();
        for (var list : LINES.entrySet()) {
            var file = reports.resolve(list.getKey());
            if (Files.isRegularFile(file) && isDamaged(file, list.getValue())) {
                var aside = file.resolveSibling(list.getKey() + ".damaged");
                Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
                warnings.add("'" + shown.apply(file) + "' was damaged, so it is now '" + shown.apply(aside)
                        + "'; pages of earlier builds that the course no longer has may stay");
            }
        }
        return warnings.stream().sorted().toList();
    }

    private static boolean isDamaged(Path file, Predicate<String> isLine) throws IOException {
        try {
            var lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return !lines.stream()
                            .limit(1)
                            .allMatch(line ->
                                    isText(line) && FIRST_LINE.matcher(line).matches())
                    || !lines.stream().skip(1).allMatch(line -> isText(line) && isLine.test(line));
        } catch (CharacterCodingException e) {
            return true;
        }
    }

    private static boolean isText(String line) {
        return !line.isEmpty() && line.indexOf('\0') < 0;
    }
}
