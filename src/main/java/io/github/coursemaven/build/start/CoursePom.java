package io.github.coursemaven.build.start;

import io.github.coursemaven.build.BuildLog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;

/** Brings the plugin into the POM of a course, or says how. */
record CoursePom(PomWish wish, PluginCoordinates plugin, FirstFiles files, BuildLog log) {

    /**
     * Writes, changes or leaves the POM.
     *
     * @param folder of the course
     * @return whether Maven knows the short names of the goals now
     */
    boolean write(Path folder, CourseWords words) throws IOException {
        if (wish.existing().isPresent()) {
            return isKnownIn(wish.existing().get());
        }
        var settings = new ArrayList<>(wish.settings());
        if (!wish.hasPlugin() && settings.isEmpty()) {
            settings.add(XmlElement.of("lang", words.lang()));
        }
        var named = Optional.of(wish.hasPlugin() ? plugin.managed(settings) : plugin.element(settings))
                .filter(element -> !settings.isEmpty());
        return files.write(folder.resolve("pom.xml"), new NewPom(folder, words, wish.parent()).text(named));
    }

    private boolean isKnownIn(Path pom) throws IOException {
        if (wish.hasPlugin()) {
            var read = PomFile.read(pom).map(PomFile::text).map(PomText::new);
            var missing = wish.settings().stream()
                    .filter(element ->
                            read.filter(text -> text.sets(plugin, element)).isEmpty())
                    .toList();
            log.info("Left " + files.shown(pom) + " as it is: it has the plugin"
                    + (missing.isEmpty() ? "" : "; add this to its <configuration>:"));
            missing.forEach(this::print);
            return true;
        }
        var element = plugin.element(wish.settings());
        if (wish.change()) {
            var read = PomFile.read(pom);
            if (read.isPresent() && read.get().add(element)) {
                log.info("Added the plugin to " + files.shown(pom));
                return true;
            }
            log.warn(files.shown(pom) + " is not changed, because its encoding is unknown");
        }
        log.info("Left " + files.shown(pom) + " as it is; for short commands, add this to <plugins> in <build>"
                + (wish.change() ? ":" : ", or let -Dcourse.write do so:"));
        print(element);
        return false;
    }

    private void print(XmlElement element) {
        element.lines("\n", XmlElement.INDENTATION).lines().forEach(line -> log.info("  " + line));
    }
}
