package io.github.coursemaven.publish.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.ZipEntry;

/** What is in the WebJars of the class path: jars with {@code META-INF/resources/webjars/NAME/VERSION/}. */
final class WebJars {

    static final String ROOT = "META-INF/resources/webjars/";

    private final ClassLoader classPath;

    WebJars(ClassLoader classPath) {
        this.classPath = classPath;
    }

    /** The names of all resources in WebJars, sorted. Jars need not list their folders, so all that have a manifest are opened. */
    List<String> resources() {
        var names = new TreeSet<String>();
        try {
            for (var place : List.of("META-INF/MANIFEST.MF", ROOT)) {
                for (var url : Collections.list(classPath.getResources(place))) {
                    names.addAll(url.getProtocol().equals("jar") ? inJar(url) : inFolder(url, place));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(names);
    }

    /** A version, for comparing; {@code 1.2-1} is a WebJar made again from 1.2, so it is later. Other texts come first. */
    static Version version(String text) {
        try {
            return Version.parse(text.replaceFirst("^[vV](?=[0-9])", "").replaceFirst("-(?=[0-9]+$)", "."));
        } catch (IllegalArgumentException e) {
            return Version.parse("0");
        }
    }

    private static List<String> inJar(URL url) throws IOException {
        var connection = (JarURLConnection) url.openConnection();
        connection.setUseCaches(false);
        try (var jar = connection.getJarFile()) {
            return jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(ROOT))
                    .toList();
        }
    }

    private static List<String> inFolder(URL url, String place) throws IOException {
        if (!place.equals(ROOT) || !url.getProtocol().equals("file")) {
            return List.of();
        }
        var folder = Path.of(URI.create(url.toString()));
        var names = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> names.add(ROOT + String.join("/", pathParts(folder.relativize(file)))));
        }
        return names;
    }

    private static List<String> pathParts(Path path) {
        var parts = new ArrayList<String>();
        path.forEach(part -> parts.add(part.toString()));
        return parts;
    }
}
