package io.github.coursemaven.check.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The class files of folders, jars and wars. Each folder is read once, and only if it is asked for. */
final class ClassFiles {

    /** Where applications for the web and executable jars of Spring Boot have their own classes. */
    private static final Pattern APPLICATION = Pattern.compile("^(?:WEB|BOOT)-INF/classes/");

    private final List<Path> places;
    private final String within;
    private final Map<Path, PackageClasses> folders = new HashMap<>();
    private final Map<Path, Map<String, PackageClasses>> archives = new HashMap<>();

    ClassFiles(CodeModule.Compiled compiled) {
        this.places = compiled.classes();
        this.within = compiled.within();
    }

    /**
     * The classes of a package in the first place that has any from a source.
     *
     * @param packageFolder with {@code /} between its names; empty for classes without a package
     * @param source the name of the file
     */
    Optional<PackageClasses> from(String packageFolder, String source) throws IOException {
        for (var place : places) {
            var classes = of(place, (within + packageFolder).replaceFirst("/$", ""));
            if (!classes.typesOf(source).isEmpty()) {
                return Optional.of(classes);
            }
        }
        return Optional.empty();
    }

    /** Whether a folder has the class file of a type; jars have no tests. */
    boolean have(String packageFolder, String type) {
        return places.stream()
                .anyMatch(place ->
                        Files.isRegularFile(place.resolve(packageFolder).resolve(type + PackageClasses.CLASS)));
    }

    private PackageClasses of(Path place, String packageFolder) throws IOException {
        if (Files.isDirectory(place)) {
            var folder = place.resolve(packageFolder);
            if (!folders.containsKey(folder)) {
                folders.put(folder, folder(folder));
            }
            return folders.getOrDefault(folder, new PackageClasses());
        }
        if (!Files.isRegularFile(place)) {
            return new PackageClasses();
        }
        if (!archives.containsKey(place)) {
            archives.put(place, archive(place));
        }
        return archives.getOrDefault(place, Map.of()).getOrDefault(packageFolder, new PackageClasses());
    }

    private static PackageClasses folder(Path folder) throws IOException {
        var classes = new PackageClasses();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, "*" + PackageClasses.CLASS)) {
                for (var file : files) {
                    classes.add(String.valueOf(file.getFileName()), Files.readAllBytes(file));
                }
            }
        }
        return classes;
    }

    private static Map<String, PackageClasses> archive(Path archive) throws IOException {
        var packages = new HashMap<String, PackageClasses>();
        try (var entries = new ZipInputStream(Files.newInputStream(archive))) {
            var entry = next(entries);
            while (entry.isPresent()) {
                var name = APPLICATION.matcher(entry.get().getName()).replaceFirst("");
                if (name.endsWith(PackageClasses.CLASS)) {
                    var end = name.lastIndexOf('/');
                    packages.computeIfAbsent(name.substring(0, Math.max(0, end)), each -> new PackageClasses())
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
