package io.github.coursemaven.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What Maven knows of the plugin after it has been built. */
record PluginDescriptor(Document xml) {

    static PluginDescriptor read() throws IOException {
        var file = Path.of("target/classes/META-INF/maven/plugin.xml");
        return new PluginDescriptor(Jsoup.parse(Files.readString(file), Parser.xmlParser()));
    }

    String version() {
        return xml.select("plugin > version").text();
    }

    Set<String> goals() {
        return new TreeSet<>(xml.select("mojo > goal").eachText());
    }

    /**
     * A goal that the build cache may skip.
     *
     * @param compared its parameters, as the cache can compare them
     */
    record Goal(String name, List<String> compared) {}

    Stream<Goal> cached() {
        return xml.select("mojo").stream()
                .filter(mojo -> !mojo.select("> goal").text().matches("help|init|serve|sync"))
                .map(mojo -> new Goal(mojo.select("> goal").text(), compared(mojo)));
    }

    private static List<String> compared(Element mojo) {
        return mojo.select("parameter").stream()
                .filter(parameter -> parameter.select("> editable").text().equals("true"))
                .map(parameter -> parameter.select("> name").text())
                .filter(name -> !name.equals("revealOptions"))
                .toList();
    }

    /** The names of the parameters of all goals. */
    Set<String> parameters() {
        return new TreeSet<>(xml.select("parameter > name").eachText());
    }
}
