package io.github.coursemaven.course.options;

import io.github.coursemaven.course.icon.IconSet;
import java.util.List;
import java.util.Optional;

/** What decks can use besides the files of the course. */
public interface Library {

    /** Whether the plugin's bundle has a file, such as {@code theme/black.css}. */
    boolean hasBundled(String name);

    /** The names of the bundle's files below a folder, without their extension; sorted. */
    List<String> bundledNames(String folder);

    /** Whether the highlighter knows a language, by its name or another name, in any letter case. */
    boolean isLanguage(String name);

    /** A plugin of reveal.js, from the bundle or from a jar on the class path. */
    Optional<RevealPlugin> plugin(String name);

    /** The names of the plugins of the bundle and of jars on the class path, sorted. */
    List<String> pluginNames();

    /** The icons of Font Awesome. */
    IconSet icons();

    /** The name of the jar that a resource is in; empty if it is in a folder of the class path. */
    Optional<String> jar(String name);

    /** The text of a resource on the class path; empty if there is none. */
    String text(String name);

    /** What the engine of formulas can set: lines of kind, package, name, and what follows the name, divided by tabs. */
    List<String> formulaFacts();

    /** Whether the class path has a resource of this name, without a leading slash. */
    boolean hasResource(String name);
}
