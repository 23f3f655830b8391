package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.markdown.blocks.Definition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The link definitions of one text, and the links that use them. For one thread, because it changes while the text is read. */
public final class LinkDefinitions {

    // Authors write comments as definitions that nothing should use: [//]: # (text)
    private static final Pattern NO_TARGET = Pattern.compile("#?");

    private final Map<String, Definition> definitions;
    private final Map<String, Set<Location>> users = new TreeMap<>();
    private final Map<Location, LinkLabels.Undefined> undefined = new TreeMap<>();
    private final Map<Location, UnreadLink> unread = new TreeMap<>();

    /** @param definitions by their labels */
    LinkDefinitions(Map<String, Definition> definitions) {
        this.definitions = definitions;
    }

    /** The definition for the label of a link that begins at an offset of a text. */
    Optional<Definition> named(String label, SourceText text, int offset) {
        var key = Definition.label(label);
        var found = Optional.ofNullable(definitions.get(key));
        if (found.isPresent()) {
            users.computeIfAbsent(key, unused -> new TreeSet<>()).add(text.locationAt(offset));
        }
        return found;
    }

    /** Records something that would be a link if its label had a definition; of an image, the text after its sign may be tried again. */
    void undefined(LinkLabels.Undefined link) {
        undefined.putIfAbsent(link.location(), link);
    }

    /** Records something that would be a link if it were written correctly. */
    void unread(UnreadLink link) {
        unread.put(link.location(), link);
    }

    /** What looks like a link in the text, but is none. */
    public List<UnreadLink> unread() {
        return List.copyOf(unread.values());
    }

    /** The definitions that links use. */
    public List<DefinedLink> used() {
        return users.entrySet().stream()
                .flatMap(user -> Optional.ofNullable(definitions.get(user.getKey())).stream()
                        .map(definition ->
                                new DefinedLink(place(definition), List.copyOf(user.getValue()), definition.isNote())))
                .toList();
    }

    /** The labels that have definitions, and those that lack one. */
    public LinkLabels labels() {
        return new LinkLabels(definitions.keySet(), List.copyOf(undefined.values()));
    }

    /** Definitions that nothing uses. */
    public List<Problem> problems() {
        return definitions.values().stream()
                .filter(definition -> !users.containsKey(definition.label()))
                .filter(definition ->
                        !NO_TARGET.matcher(definition.url().text()).matches())
                .map(definition -> Rule.UNUSED_DEFINITION.at(
                        place(definition),
                        "no link of this slide uses the definition of '" + definition.label() + "'"
                                + (definition.isNote()
                                        ? ", and its note is not shown; write it as text of its slide"
                                        : "; remove it")))
                .toList();
    }

    private static Location place(Definition definition) {
        return definition.url().locationAt(0);
    }
}
