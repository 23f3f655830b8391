package io.github.coursemaven.build.start;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The text of a POM, to which a plugin is added in the style of its author: same blanks, same ends of lines. */
record PomText(String text) {

    private static final Pattern REST_OF_LINE = Pattern.compile("\\G[ \\t]*<!--(?:(?!-->)[^\\r\\n])*-->");

    /** Whether the own configuration of a plugin has an element; comments and blanks at the ends of texts do not matter. */
    boolean sets(PluginCoordinates plugin, XmlElement wanted) {
        return Jsoup.parse(text, "", Parser.xmlParser())
                .select("project > build > plugins > plugin, project > build > pluginManagement > plugins > plugin")
                .stream()
                .filter(each -> has(each, XmlElement.of("artifactId", plugin.artifact()))
                        && has(each, XmlElement.of("groupId", plugin.group())))
                .flatMap(each -> child(each, "configuration").stream())
                .anyMatch(configuration -> has(configuration, wanted));
    }

    private static boolean has(Element parent, XmlElement wanted) {
        return parent.children().stream().anyMatch(each -> equals(each, wanted));
    }

    private static boolean equals(Element found, XmlElement wanted) {
        var children = found.children();
        return found.tagName().equals(wanted.name())
                && found.wholeOwnText().strip().equals(wanted.text().strip())
                && children.size() == wanted.children().size()
                && IntStream.range(0, children.size())
                        .allMatch(index ->
                                equals(children.get(index), wanted.children().get(index)));
    }

    /** The text with a plugin after all others of the build; empty if it is not the text of a project. */
    Optional<String> with(XmlElement plugin) {
        var root = Jsoup.parse(text, "", Parser.xmlParser().setTrackPosition(true));
        return child(root, "project").map(project -> inProject(project, plugin));
    }

    private String inProject(Element project, XmlElement plugin) {
        var build = child(project, "build");
        var plugins = build.flatMap(found -> child(found, "plugins"));
        var inBuild = XmlElement.of("plugins", List.of(plugin));
        return plugins.map(found -> atEnd(found, plugin))
                .or(() -> build.map(found -> atEnd(found, inBuild)))
                .orElseGet(() -> withBuild(project, XmlElement.of("build", List.of(inBuild))));
    }

    private static Optional<Element> child(Element element, String name) {
        return element.children().stream()
                .filter(each -> each.tagName().equals(name))
                .findFirst();
    }

    /** The build stands before reports and profiles, if there are some. */
    private String withBuild(Element project, XmlElement build) {
        var before = project.children().stream()
                .takeWhile(each -> !List.of("reporting", "profiles").contains(each.tagName()))
                .toList();
        return before.isEmpty() || before.size() == project.childrenSize()
                ? atEnd(project, build)
                : after(before.get(before.size() - 1), project, build);
    }

    private String after(Element sibling, Element parent, XmlElement added) {
        var end = end(sibling);
        var comment = REST_OF_LINE.matcher(text);
        var at = comment.find(end) ? comment.end() : end;
        return text.substring(0, at) + lines(parent, added) + text.substring(at);
    }

    private int end(Element element) {
        return isEmptyTag(element)
                ? element.sourceRange().endPos()
                : element.endSourceRange().endPos();
    }

    private String atEnd(Element parent, XmlElement added) {
        if (isEmptyTag(parent)) {
            var end = parent.sourceRange().endPos();
            var tag = text.substring(0, end - "/>".length()).stripTrailing() + ">";
            return tag + lines(parent, added) + lineBreak() + indentation(parent) + "</" + parent.tagName() + ">"
                    + text.substring(end);
        }
        var endTag = parent.endSourceRange().startPos();
        var content = text.substring(0, endTag).stripTrailing();
        var blanks = text.substring(content.length(), endTag);
        var closing = blanks.contains("\n") ? blanks : lineBreak() + indentation(parent);
        return content + lines(parent, added) + closing + text.substring(endTag);
    }

    private boolean isEmptyTag(Element element) {
        return text.startsWith("/>", element.sourceRange().endPos() - "/>".length());
    }

    private String lines(Element parent, XmlElement added) {
        var first = Optional.ofNullable(parent.firstElementChild())
                .map(this::indentation)
                .filter(found -> found.length() > indentation(parent).length());
        var before = "\n" + first.orElseGet(() -> indentation(parent) + unit(parent));
        return (before + added.lines(before, unit(parent))).replace("\n", lineBreak());
    }

    /** What the children of the project are indented by. */
    private String unit(Element element) {
        return Optional.ofNullable(element.root().select("project > *").first())
                .map(this::indentation)
                .filter(found -> !found.isEmpty())
                .orElse(XmlElement.INDENTATION);
    }

    /** The blanks before an element that begins a line; nothing if others come before it on its line. */
    private String indentation(Element element) {
        var before = text.substring(0, element.sourceRange().startPos());
        var blanks = before.substring(before.lastIndexOf('\n') + 1);
        return blanks.isBlank() ? blanks : "";
    }

    private String lineBreak() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }
}
