package io.github.coursemaven.publish.print;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The names that Chromium gives to tagged elements such as the head cells of a table. It numbers them across all pages that it
 * prints, so they depend on the order of printing. They are plain strings of equal length, so they can be replaced.
 */
final class StructureIds {

    private static final Pattern ID = Pattern.compile("\\(node\\d{8}\\)");

    private StructureIds() {}

    /** The same PDF with names numbered from one, in the same order. */
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
