package io.github.coursemaven.publish.site;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A WebJar without entries for its folders, as most build tools make it. */
public final class JarOfPlugins {

    private final Map<String, String> texts = new LinkedHashMap<>();

    /**
     * Adds a file.
     *
     * @param path below {@code META-INF/resources/webjars/}
     */
    public JarOfPlugins with(String path, String text) {
        texts.put(WebJars.ROOT + path, text);
        return this;
    }

    /** The class path with the jar on it. */
    public URLClassLoader in(Path folder) throws IOException {
        var file = folder.resolve("plugins.jar");
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            for (var text : texts.entrySet()) {
                jar.putNextEntry(new JarEntry(text.getKey()));
                jar.write(text.getValue().getBytes(StandardCharsets.UTF_8));
                jar.closeEntry();
            }
        }
        return new URLClassLoader(new URL[] {file.toUri().toURL()}, JarOfPlugins.class.getClassLoader());
    }
}
