package io.github.coursemaven.course.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Folders with reports of tests, as Surefire and Failsafe write them. Each is listed once. Thread-safe. */
public final class ReportFolders {

    private final List<Path> folders;
    private final Map<Path, List<String>> names = new ConcurrentHashMap<>();

    /** @param folders that need not exist */
    public ReportFolders(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** The reports whose names fit, sorted in each folder. */
    public List<Path> reports(Predicate<String> isWanted) throws IOException {
        var found = new ArrayList<Path>();
        for (var folder : folders) {
            if (!names.containsKey(folder)) {
                names.put(folder, names(folder));
            }
            names.getOrDefault(folder, List.of()).stream()
                    .filter(isWanted)
                    .map(folder::resolve)
                    .forEach(found::add);
        }
        return found;
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.newDirectoryStream(folder, "TEST-*.xml")) {
            // a class goes before those nested in it
            var found = new TreeSet<String>(Comparator.comparing(name -> name.replaceFirst("\\.xml$", "")));
            files.forEach(file -> found.add(String.valueOf(file.getFileName())));
            return List.copyOf(found);
        }
    }
}
