package io.github.coursemaven.course.snippet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a member as decks write it: {@code push}, {@code push(Object)}, {@code Node.next}, {@code push!body}.
 *
 * @param path the names between dots
 * @param parameters the types of parameters; empty without parentheses
 * @param isBody whether only what is between the braces is wanted
 */
record MemberName(List<String> path, Optional<List<String>> parameters, boolean isBody) {

    private static final Pattern FORM = Pattern.compile("([\\p{L}_$][\\p{L}\\p{N}_$.]*)(?:\\(([^()]*)\\))?(!body)?");
    private static final Pattern TYPE_ARGUMENTS = Pattern.compile("<[^<>]*>");
    private static final Pattern BESIDE_TYPE = Pattern.compile("@[\\w.]+(?:\\([^()]*\\))?\\s*|\\bfinal\\s+");
    private static final Pattern BRACKETS = Pattern.compile("\\s*(?:\\[\\s*]|\\.\\.\\.)");
    private static final Pattern NAME = Pattern.compile("\\s+\\w+$");

    static Optional<MemberName> of(String written) {
        var form = FORM.matcher(written);
        if (!form.matches()) {
            return Optional.empty();
        }
        var parameters = Optional.ofNullable(form.group(2)).map(MemberName::types);
        return Optional.of(new MemberName(List.of(form.group(1).split("\\.", -1)), parameters, form.start(3) >= 0));
    }

    private static List<String> types(String written) {
        return written.isBlank()
                ? List.of()
                : Arrays.stream(withoutTypeArguments(written).split(",", -1))
                        .map(MemberName::type)
                        .toList();
    }

    private static String withoutTypeArguments(String written) {
        var rest = written;
        while (rest.indexOf('<') >= 0 && TYPE_ARGUMENTS.matcher(rest).find()) {
            rest = TYPE_ARGUMENTS.matcher(rest).replaceAll("");
        }
        return rest;
    }

    /** A type without what it is parameterized with, its package, annotations, and the name of a parameter. */
    static String type(String written) {
        if (written.chars().allMatch(Character::isJavaIdentifierPart)) {
            return written;
        }
        var bare = BESIDE_TYPE
                .matcher(withoutTypeArguments(written))
                .replaceAll("")
                .strip();
        var plain = NAME.matcher(BRACKETS.matcher(bare).replaceAll("[]")).replaceFirst("");
        return plain.substring(plain.lastIndexOf('.') + 1);
    }
}
