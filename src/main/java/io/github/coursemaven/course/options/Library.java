package io.github.coursemaven.course.options;

import java.util.List;

/** What decks can use besides the files of the course. */
public interface Library {

    /** Whether the plugin's bundle has a file, such as {@code theme/black.css}. */
    boolean hasBundled(String name);

    /** The names of the bundle's files below a folder, without their extension; sorted. */
    List<String> bundledNames(String folder);

    /** Whether the highlighter knows a language, by its name or another name, in any letter case. */
    boolean isLanguage(String name);

    /** Whether the class path has a resource of this name, without a leading slash. */
    boolean hasResource(String name);
}
