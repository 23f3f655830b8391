package io.github.coursemaven.check.proof;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The source files that the class files of one package name, or, if they are compiled without their names, themselves. */
final class PackageClasses {

    static final String CLASS = ".class";

    /** Of a type in another one; those in methods have a number. */
    private static final Pattern NESTED = Pattern.compile(".+\\$(\\p{L}[^$]*)");

    /** For each source, the names of its types without their package, such as {@code Stack$Node}. */
    private final Map<String, Set<String>> types = new HashMap<>();

    private final Set<String> withoutSource = new TreeSet<>();

    /** @param classFile its name, without its folder */
    void add(String classFile, byte[] bytes) {
        var type = classFile.substring(0, classFile.length() - CLASS.length());
        try {
            ClassFile.sourceFile(bytes)
                    .ifPresentOrElse(
                            source -> types.computeIfAbsent(source, each -> new TreeSet<>())
                                    .add(type),
                            () -> withoutSource.add(type));
        } catch (IOException e) {
            // what is no class file comes from no source
        }
    }

    /** The types that come from a source and are in no other type, that with the name of the file first; empty if there are none. */
    Set<String> typesOf(String source) {
        var stem = Sources.stem(source);
        var all = types.getOrDefault(source, Set.of());
        var hasAny = !all.isEmpty()
                || withoutSource.stream().anyMatch(type -> outer(type).equals(stem));
        return Stream.concat(
                        Stream.of(stem).filter(name -> hasAny), all.stream().map(PackageClasses::outer))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The names of types in some types of a source, without those that types of other sources have, too. */
    List<String> nestedIn(String source, Set<String> outer) {
        return nested(types.getOrDefault(source, Set.of()).stream().filter(type -> outer.contains(outer(type))))
                .filter(name -> types.entrySet().stream()
                        .filter(other -> !other.getKey().equals(source))
                        .noneMatch(other -> other.getValue().contains(name)
                                || nested(other.getValue().stream()).anyMatch(name::equals)))
                .distinct()
                .toList();
    }

    private static Stream<String> nested(Stream<String> names) {
        return names.map(NESTED::matcher).filter(type -> type.matches()).map(type -> type.group(1));
    }

    private static String outer(String type) {
        var nested = type.indexOf('$', 1);
        return nested < 0 ? type : type.substring(0, nested);
    }
}
