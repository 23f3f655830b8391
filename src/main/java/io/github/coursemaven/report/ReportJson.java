package io.github.coursemaven.report;

import de.marhali.json5.Json5;
import de.marhali.json5.Json5Element;
import de.marhali.json5.Json5Object;
import de.marhali.json5.Json5Primitive;
import de.marhali.json5.config.Json5Options;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** JSON that every reader of JSON takes. */
final class ReportJson {

    private static final Json5 COMPACT = new Json5(Json5Options.builder().build());
    private static final Json5 PRETTY =
            new Json5(Json5Options.builder().prettyPrinting().build());

    /** The one escape in the library's output that JSON5 has and JSON has not. */
    private static final Pattern VERTICAL_TAB = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\v");

    private ReportJson() {}

    /** An object with one list, an entry to a line. */
    static String list(String name, List<Json5Object> entries) {
        var lines =
                entries.stream().map(entry -> text(COMPACT, entry)).collect(Collectors.joining(",\n  ", "\n  ", "\n"));
        return "{\"" + name + "\": [" + (entries.isEmpty() ? "" : lines) + "]}\n";
    }

    static String document(Json5Object root) {
        return text(PRETTY, root) + "\n";
    }

    static Json5Element string(String text) {
        return Json5Primitive.fromString(text);
    }

    static Json5Element number(int number) {
        return Json5Primitive.fromNumber(number);
    }

    private static String text(Json5 json, Json5Element element) {
        try {
            return VERTICAL_TAB.matcher(json.serialize(element)).replaceAll("$1\\\\u000B");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
