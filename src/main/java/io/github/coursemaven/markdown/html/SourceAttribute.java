package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.markdown.html.CodeSource.Kind;
import java.util.Optional;

/**
 * The attribute of a code fence that says where its code comes from.
 *
 * @param source empty if nothing says it
 * @param rest the info string without the attribute
 */
record SourceAttribute(Optional<CodeSource> source, SourceText rest) {

    static SourceAttribute in(SourceText info) {
        for (var kind : Kind.values()) {
            var attribute = FenceAttribute.in(info, kind.word());
            if (attribute.value().isPresent()) {
                return new SourceAttribute(
                        attribute.value().map(named -> new CodeSource(kind, named)), attribute.rest());
            }
        }
        return new SourceAttribute(Optional.empty(), info);
    }

    /** Whether it is a file. */
    boolean isFile() {
        return source.filter(each -> each.kind() == Kind.FILE).isPresent();
    }
}
