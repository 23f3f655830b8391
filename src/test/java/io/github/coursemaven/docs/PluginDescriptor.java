package io.github.coursemaven.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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

    /** The names of the parameters of all goals. */
    Set<String> parameters() {
        return new TreeSet<>(xml.select("parameter > name").eachText());
    }
}
