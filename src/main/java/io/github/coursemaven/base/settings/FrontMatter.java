package io.github.coursemaven.base.settings;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.SourceText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The settings at the top of a deck, and the deck below them.
 *
 * @param settings empty if there is no front matter
 * @param body what follows; the whole text if there is no front matter
 */
public record FrontMatter(Value.Mapping settings, SourceText body, List<Problem> problems) {

    // yaml-front-matter, which reveal-md uses: three hyphens and a line end, up to the next line that begins with three
    private static final Pattern BLOCK =
            Pattern.compile("\\A\uFEFF?---(?:\\r\\n|\\n|\\r)(.+?)(?:\\r\\n|\\n|\\r)---", Pattern.DOTALL);
    private static final int MAXIMUM_LENGTH = 64 * 1024;

    public FrontMatter {
        problems = List.copyOf(problems);
    }

    /** Splits a file. A block that holds anything but named values is a part of the deck. */
    public static FrontMatter read(SourceText file) {
        var matcher = BLOCK.matcher(file.text());
        if (!matcher.find() || matcher.end(1) > MAXIMUM_LENGTH) {
            return without(file);
        }
        var block = file.slice(matcher.start(1), matcher.end(1));
        var parsed = block.text().stripLeading().startsWith("{") ? Json5Settings.parse(block) : Yaml.parse(block);
        if (parsed.mapping().isEmpty() && parsed.problems().isEmpty()) {
            return without(file);
        }
        var settings = parsed.mapping().orElse(Value.Mapping.empty(block.locationAt(0)));
        return new FrontMatter(settings, file.slice(matcher.end(), file.text().length()), parsed.problems());
    }

    private static FrontMatter without(SourceText file) {
        var start = file.text().startsWith("\uFEFF") ? 1 : 0;
        return new FrontMatter(
                Value.Mapping.empty(file.locationAt(0)),
                file.slice(start, file.text().length()),
                List.of());
    }
}
