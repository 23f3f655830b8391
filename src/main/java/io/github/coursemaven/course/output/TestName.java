package io.github.coursemaven.course.output;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A test as a deck names it: {@code StackTest}, {@code edu.StackTest#pushes}, {@code StackTest.Nested#pushes[2]}.
 *
 * @param type with a dot before nested classes
 * @param method empty for all of the class
 */
public record TestName(String type, Optional<String> method) {

    private static final Pattern NUMBER = Pattern.compile("\\[[^\\]]*][^\\]]*$");
    private static final Pattern PARAMETERS = Pattern.compile("\\(.*?\\)");

    /** The name that is written after {@code output=}. */
    public static TestName of(String written) {
        var hash = written.indexOf('#');
        return hash < 0
                ? new TestName(dotted(written), Optional.empty())
                : new TestName(dotted(written.substring(0, hash)), Optional.of(written.substring(hash + 1)));
    }

    private static String dotted(String type) {
        return type.strip().replace('$', '.');
    }

    /** Whether the name of a report says that the test is in it. */
    boolean mayBeIn(String report) {
        return Arrays.stream(type.split("\\."))
                .filter(part -> !part.isEmpty() && Character.isUpperCase(part.charAt(0)))
                .anyMatch(report::contains);
    }

    /**
     * The class that this names.
     *
     * @param reported the class of a test, which may be nested in the one that this names, or have Surefire's reportNameSuffix
     * @return its whole name
     */
    Optional<String> typeIn(String reported) {
        var dotted = reported.replace('$', '.');
        for (var at = dotted.indexOf(type); at >= 0 && !type.isEmpty(); at = dotted.indexOf(type, at + 1)) {
            var end = at + type.length();
            if ((at == 0 || dotted.charAt(at - 1) == '.') && (end == dotted.length() || reported.charAt(end) == '$')) {
                return Optional.of(dotted.substring(0, end));
            }
        }
        return Optional.empty();
    }

    /** Whether this names a method, or one of several tests that its parameters make of it. */
    boolean hasMethod(String reported) {
        // Surefire 3.0.0-M4 and later wrote braces for a while
        var name = reported.replace('{', '(').replace('}', ')');
        var number = NUMBER.matcher(name).replaceFirst("");
        var wanted = method.orElse("").strip();
        return wanted.equals(reported)
                || wanted.equals(name)
                || wanted.equals(number)
                || wanted.equals(PARAMETERS.matcher(name).replaceFirst(""))
                || wanted.equals(plain(reported));
    }

    /** The name of a method without parameters. */
    static String plain(String reported) {
        return reported.replaceFirst("[({\\[].*", "").stripTrailing();
    }
}
