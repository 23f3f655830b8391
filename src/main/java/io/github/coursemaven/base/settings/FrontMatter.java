package io.github.coursemaven.base.settings;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
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
    private static final Pattern SETTING = Pattern.compile("\\s*+(?:\\{|[\"']?[A-Za-z][\\w-]*+[\"']?\\s*+:)");
    private static final int MAXIMUM_LENGTH = 64 * 1024;

    public FrontMatter {
        problems = List.copyOf(problems);
    }

    /** Splits a file. A block that holds anything but named values is a part of the deck. */
    public static FrontMatter read(SourceText file) {
        var matcher = BLOCK.matcher(file.text());
        if (!matcher.find()) {
            return without(file, List.of());
        }
        if (matcher.end(1) > MAXIMUM_LENGTH) {
            return without(file, tooLong(file.slice(matcher.start(1), matcher.end(1))));
        }
        var block = file.slice(matcher.start(1), matcher.end(1));
        var parsed = block.text().stripLeading().startsWith("{") ? Json5Settings.parse(block) : Yaml.parse(block);
        if (parsed.mapping().isEmpty() && parsed.problems().isEmpty()) {
            return without(file, List.of());
        }
        var problems = parsed.mapping().isPresent()
                ? parsed.problems()
                : UnclosedBlock.problem(block, file.locationAt(matcher.end()))
                        .map(List::of)
                        .orElse(parsed.problems());
        var settings =
                parsed.mapping().map(Value.Mapping::withoutNothing).orElse(Value.Mapping.empty(block.locationAt(0)));
        return new FrontMatter(settings, file.slice(matcher.end(), file.text().length()), problems);
    }

    /** Reported only if the block seems to hold settings: slides may be between separators. */
    private static List<Problem> tooLong(SourceText block) {
        return SETTING.matcher(block.text()).lookingAt()
                ? List.of(Rule.FRONT_MATTER.at(
                        block.locationAt(0),
                        "the front matter is longer than " + MAXIMUM_LENGTH
                                + " characters, so that it counts as a slide; make it shorter"))
                : List.of();
    }

    private static FrontMatter without(SourceText file, List<Problem> problems) {
        var start = file.text().startsWith("\uFEFF") ? 1 : 0;
        return new FrontMatter(
                Value.Mapping.empty(file.locationAt(0)),
                file.slice(start, file.text().length()),
                problems);
    }
}
