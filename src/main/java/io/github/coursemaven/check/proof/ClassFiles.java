package io.github.coursemaven.check.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The source files that the class files of folders and jars name. Each folder is read once, and only if it is asked for. */
final class ClassFiles {

    private static final String CLASS = ".class";

    private final List<Path> places;
    private final Map<Path, Named> folders = new HashMap<>();
    private final Map<Path, Map<String, Named>> jars = new HashMap<>();

    /** @param places folders and jars; those that do not exist have no classes */
    ClassFiles(List<Path> places) {
        this.places = List.copyOf(places);
    }

    /** What class files of one package name: source files, or, if they are compiled without their names, themselves. */
    private record Named(Set<String> sources, Set<String> types) {

        Named() {
            this(new HashSet<>(), new HashSet<>());
        }

        void add(String classFile, byte[] bytes) {
            try {
                ClassFile.sourceFile(bytes).ifPresentOrElse(sources::add, () -> types.add(type(classFile)));
            } catch (IOException e) {
                // what is no class file comes from no source
            }
        }

        boolean has(String source) {
            return sources.contains(source) || types.contains(Sources.stem(source));
        }

        private static String type(String classFile) {
            var name = classFile.substring(0, classFile.length() - CLASS.length());
            var nested = name.indexOf('$', 1);
            return nested < 0 ? name : name.substring(0, nested);
        }
    }

    /**
     * Whether any class comes from a source.
     *
     * @param packageFolder with {@code /} between its names; empty for classes without a package
     * @param source the name of the file
     */
    boolean come(String packageFolder, String source) throws IOException {
        for (var place : places) {
            if (of(place, packageFolder).has(source)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a folder has the class file of a type; jars have no tests. */
    boolean have(String packageFolder, String type) {
        return places.stream()
                .anyMatch(place ->
                        Files.isRegularFile(place.resolve(packageFolder).resolve(type + CLASS)));
    }

    private Named of(Path place, String packageFolder) throws IOException {
        if (Files.isDirectory(place)) {
            var folder = place.resolve(packageFolder);
            if (!folders.containsKey(folder)) {
                folders.put(folder, folder(folder));
            }
            return folders.getOrDefault(folder, new Named());
        }
        if (!Files.isRegularFile(place)) {
            return new Named();
        }
        if (!jars.containsKey(place)) {
            jars.put(place, jar(place));
        }
        return jars.getOrDefault(place, Map.of()).getOrDefault(packageFolder, new Named());
    }

    private static Named folder(Path folder) throws IOException {
        var named = new Named();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, "*" + CLASS)) {
                for (var file : files) {
                    named.add(String.valueOf(file.getFileName()), Files.readAllBytes(file));
                }
            }
        }
        return named;
    }

    private static Map<String, Named> jar(Path jar) throws IOException {
        var packages = new HashMap<String, Named>();
        try (var entries = new ZipInputStream(Files.newInputStream(jar))) {
            var entry = next(entries);
            while (entry.isPresent()) {
                var name = entry.get().getName();
                if (name.endsWith(CLASS)) {
                    var end = name.lastIndexOf('/');
                    packages.computeIfAbsent(name.substring(0, Math.max(0, end)), each -> new Named())
                            .add(name.substring(end + 1), entries.readAllBytes());
                }
                entry = next(entries);
            }
        }
        return packages;
    }

    private static Optional<ZipEntry> next(ZipInputStream entries) throws IOException {
        return Optional.ofNullable(entries.getNextEntry());
    }
}
