package io.github.coursemaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Builds with Maven's build cache extension. */
public final class CacheBuilds {

    private static final List<String> VERSIONS = List.of("1.2.3", "1.3.0");
    private static final Path GUIDE = Path.of("src/site/markdown/build-cache.md");
    private static final Pattern SNIPPET = Pattern.compile("```xml\\n(<cache .*?</cache>\\n)```", Pattern.DOTALL);
    private static final String DECK = "slides/caches.md";

    private CacheBuilds() {}

    /** Copies the course for each version and configuration of the cache; the configurations are those of the guide. */
    public static void prepare(File project) throws IOException {
        var configurations = Map.of("always", configurations().get(0), "compared", comparing());
        for (var version : VERSIONS) {
            var folder = project.toPath().resolve(version);
            copy(project, folder.resolve("unsafe/good"));
            for (var each : configurations.entrySet()) {
                for (var name : List.of("good", "same", "other", "broken")) {
                    var to = folder.resolve(each.getKey()).resolve(name);
                    copy(project, to);
                    Files.writeString(to.resolve(".mvn/maven-build-cache-config.xml"), each.getValue());
                }
                var broken = folder.resolve(each.getKey()).resolve("broken").resolve(DECK);
                Files.writeString(broken, Files.readString(broken) + "\n![gone](gone.png)\n");
            }
        }
    }

    /** The configuration of the guide with which the cache compares what the goals read. */
    static String comparing() throws IOException {
        return configurations().get(1);
    }

    static String guide() throws IOException {
        return Files.readString(GUIDE);
    }

    private static List<String> configurations() throws IOException {
        return SNIPPET.matcher(guide()).results().map(found -> found.group(1)).toList();
    }

    private static void copy(File project, Path to) throws IOException {
        var from = project.toPath().resolve("course");
        for (var name : List.of("pom.xml", ".mvn/extensions.xml", DECK)) {
            Files.createDirectories(to.resolve(name).getParent());
            Files.copy(from.resolve(name), to.resolve(name));
        }
    }

    public static void verify(File project) {
        var build = Build.in(project);
        var missing = "[ERROR] slides/caches.md:13:9: 'gone.png' does not exist [missing-file]";
        var mayBeSkipped =
                "[ERROR] .mvn/extensions.xml:4:5: Maven's build cache skips this goal when only decks have changed,"
                        + " so new faults are not found; create '.mvn/maven-build-cache-config.xml' with"
                        + " <cache xmlns=\"http://maven.apache.org/BUILD-CACHE-CONFIG/1.0.0\"><executionControl><runAlways><plugins>"
                        + "<plugin groupId=\"io.github.coursemaven\" artifactId=\"course-maven-plugin\"/>"
                        + "</plugins></runAlways></executionControl></cache> [build-cache]";
        build.reports(mayBeSkipped, missing, missing, mayBeSkipped, missing, missing);
        assertThat(build.linesMatching(".*(Skipping plugin execution \\(cached\\)|--- course:[^:]+):.*"))
                .as(build::endOfLog)
                .extracting(line -> line.replaceFirst(".*(cached|---).*(check|slides).*", "$1 $2"))
                .containsExactly(
                        "--- check", // unsafe
                        "--- check",
                        "--- check",
                        "--- check",
                        "cached check",
                        "--- check",
                        "--- check", // another parameter
                        "--- check", // the same with the next version
                        "--- check",
                        "--- check",
                        "--- check",
                        "cached check",
                        "--- check",
                        "--- check",
                        "--- slides",
                        "--- slides",
                        "--- slides",
                        "cached slides",
                        "--- slides");
        assertThat(build.filesBelow("1.2.3/compared/same/target/course"))
                .isEqualTo(build.filesBelow("1.2.3/compared/good/target/course"));
        build.hasSlides("1.3.0/always/same/target/site/slides/caches.html", 2);
        assertThat(build.filesBelow("1.3.0/compared/same/target/site/slides"))
                .isEqualTo(build.filesBelow("1.3.0/compared/good/target/site/slides"));
    }
}
