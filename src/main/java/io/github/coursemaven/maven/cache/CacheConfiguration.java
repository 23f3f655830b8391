package io.github.coursemaven.maven.cache;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The file {@code .mvn/maven-build-cache-config.xml}, as the build cache extension 1.2.3 and 1.3.0 read it
 * (<code>build-cache-config.mdo</code>).
 */
record CacheConfiguration(Document xml) {

    boolean isOff() {
        return xml.select("cache > configuration > enabled").text().strip().equals("false");
    }

    /** Whether the goal runs although the cache has a result, or the cache compares all that the goal reads. */
    boolean isSafe(CachedGoal goal) {
        return runsAlways(goal) || (compares(goal) && lack(goal).isEmpty());
    }

    private boolean runsAlways(CachedGoal goal) {
        var always = "cache > executionControl > runAlways > ";
        return ours(always + "plugins > plugin").findAny().isPresent()
                || ours(always + "executions > execution")
                        .anyMatch(each -> texts(each, "execIds > execId").contains(goal.execution()))
                || ours(always + "goalsLists > goalsList")
                        .anyMatch(each -> texts(each, "goals > goal").contains(goal.name()));
    }

    /** What is left out, if the file says that the cache compares parameters of the goal. */
    Optional<String> lack(CachedGoal goal) {
        if (!compares(goal)) {
            return Optional.empty();
        }
        var compared = reconciled(goal)
                .flatMap(each -> each.select("reconciles > reconcile").stream())
                .map(each -> each.attr("propertyName"))
                .toList();
        return Stream.of(
                        goal.parameters().stream()
                                .filter(name -> !compared.contains(name))
                                .map(name -> "<reconcile> of '" + name + "'"),
                        Stream.of("<include> of a folder that has all decks").filter(text -> !readsDecks(goal)),
                        Stream.of("<dirName> of each folder that this plugin writes to")
                                .filter(text -> !keeps(goal)))
                .flatMap(each -> each)
                .findFirst();
    }

    private boolean compares(CachedGoal goal) {
        return reconciled(goal).findAny().isPresent();
    }

    private Stream<Element> reconciled(CachedGoal goal) {
        return ours("cache > executionControl > reconcile > plugins > plugin")
                .filter(each -> each.attr("goal").equals(goal.name()));
    }

    /** The cache searches folders that are named, and those in them; but not if they hold the base directory of the project. */
    private boolean readsDecks(CachedGoal goal) {
        var glob = xml.select("cache > input > global > glob").text().strip();
        return xml.select("cache > input > global > includes > include").stream()
                .filter(each -> !each.attr("recursive").equals("false"))
                .filter(each -> (each.hasAttr("glob") ? each.attr("glob") : glob).equals("*"))
                .map(each -> goal.folder().resolve(each.text().strip()).normalize())
                .anyMatch(folder ->
                        goal.search().startsWith(folder) && !goal.folder().startsWith(folder));
    }

    private boolean keeps(CachedGoal goal) {
        var kept = texts(xml, "cache > configuration > attachedOutputs > dirNames > dirName").stream()
                .map(name -> goal.buildDirectory().resolve(name).normalize())
                .toList();
        return goal.written().stream().allMatch(folder -> kept.stream().anyMatch(folder::startsWith));
    }

    /** Elements that are about this plugin; those without a group are about plugins of any. */
    private Stream<Element> ours(String query) {
        return xml.select(query).stream()
                .filter(each -> each.attr("artifactId").equals(CachedGoal.ARTIFACT))
                .filter(each -> !each.hasAttr("groupId") || each.attr("groupId").equals(CachedGoal.GROUP));
    }

    private static List<String> texts(Element element, String query) {
        return element.select(query).eachText();
    }
}
