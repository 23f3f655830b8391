package io.github.coursemaven.base.settings;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Which unquoted words of YAML are not text: those of YAML 1.2's core schema. YAML 1.1 would also read {@code no} as false,
 * {@code 1:30} as 90 and {@code 0777} as 511.
 */
final class PlainScalars extends Resolver {

    private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern INTEGER = Pattern.compile("[-+]?(?:0|[1-9][0-9]*)");
    private static final Pattern FLOAT = Pattern.compile(
            "[-+]?(?:[0-9]+\\.[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?" + "|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)");
    private static final Pattern ABSENT = Pattern.compile("~|null|Null|NULL| ?");
    private static final Pattern MERGE_KEY = Pattern.compile("<<");

    @Override
    protected void addImplicitResolvers() {
        addImplicitResolver(Tag.BOOL, BOOLEAN, "tTfF");
        addImplicitResolver(Tag.INT, INTEGER, "-+0123456789");
        addImplicitResolver(Tag.FLOAT, FLOAT, "-+.0123456789");
        addImplicitResolver(Tag.MERGE, MERGE_KEY, "<");
        addImplicitResolver(Tag.NULL, ABSENT, "~nN\0");
        addImplicitResolver(Tag.NULL, ABSENT, "");
    }
}
