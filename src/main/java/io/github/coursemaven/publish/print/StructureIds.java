package io.github.coursemaven.publish.print;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The names that Chromium gives to tagged elements such as the head cells of a table: numbers that go on counting from page to
 * page, as they come. It writes them as plain strings of equal length, so that others can stand in their places.
 */
final class StructureIds {

    private static final Pattern ID = Pattern.compile("\\(node\\d{8}\\)");

    private StructureIds() {}

    /** A PDF of Chromium with names that count from one, in the same order. */
    static byte[] renumbered(byte[] pdf) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        var found = new TreeSet<String>();
        ID.matcher(text).results().map(MatchResult::group).forEach(found::add);
        if (found.isEmpty()) {
            return pdf;
        }
        var names = new HashMap<String, String>();
        found.forEach(id -> names.put(id, String.format(Locale.ROOT, "(node%08d)", names.size() + 1)));
        return ID.matcher(text)
                .replaceAll(id -> names.getOrDefault(id.group(), id.group()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
