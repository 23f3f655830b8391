package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.markdown.html.CodeSource.Kind;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The attribute of a code fence that says where its code comes from.
 *
 * @param source empty if nothing says it
 * @param rest the info string without the attribute
 */
record SourceAttribute(Optional<CodeSource> source, SourceText rest) {

    private static final Pattern SHELL = Pattern.compile("\\s*jshell\\s.*");

    static SourceAttribute in(SourceText info) {
        for (var kind : Kind.values()) {
            var attribute = attribute(info, kind);
            if (attribute.value().isPresent()) {
                return new SourceAttribute(
                        attribute.value().map(named -> new CodeSource(kind, named)), attribute.rest());
            }
        }
        return new SourceAttribute(Optional.empty(), info);
    }

    /** JShell runs what is in a fence of its own language only. */
    private static FenceAttribute attribute(SourceText info, Kind kind) {
        if (kind == Kind.RUN && !SHELL.matcher(info.text()).matches()) {
            return new FenceAttribute(Optional.empty(), info);
        }
        var attribute = FenceAttribute.in(info, kind.word());
        return kind == Kind.RUN && attribute.value().isEmpty() ? FenceAttribute.word(info, kind.word()) : attribute;
    }

    /** Whether it is a file. */
    boolean isFile() {
        return source.filter(each -> each.kind() == Kind.FILE).isPresent();
    }
}
