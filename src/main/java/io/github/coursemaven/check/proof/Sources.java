package io.github.coursemaven.check.proof;

import io.github.coursemaven.base.files.Roots;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the path and the text of a source file say of the classes that come from it. */
final class Sources {

    /** Languages whose compilers write class files that name their source. */
    private static final Set<String> COMPILED = Set.of("java", "kt", "groovy", "scala");

    private static final Pattern PACKAGE = Pattern.compile("(?m)^[ \\t]*+package[ \\t]++([\\w.]++)");

    private Sources() {}

    /** Whether a file is in a language that is compiled to class files. */
    static boolean areCompiled(Path file) {
        var name = String.valueOf(file.getFileName());
        return COMPILED.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** Whether the classes of a block of code name such a language. */
    static boolean isCompiledLanguage(String classes) {
        var language = classes.strip().split("[\\s,{\\[]", 2)[0].toLowerCase(Locale.ROOT);
        return COMPILED.contains(language) || language.equals("kotlin");
    }

    /** The name of a file without its extension. */
    static String stem(String file) {
        var dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }

    /**
     * Where the class files of a source can be, with {@code /} between names, the likeliest first: in the folder of the package that
     * it declares, which in Kotlin and Scala need not be its own, and in its own.
     *
     * @param fromRoot its path from the source folder
     * @param text of the file
     */
    static Set<String> packageFolders(Path fromRoot, String text) {
        var folders = new LinkedHashSet<String>();
        var declared = PACKAGE.matcher(text);
        if (declared.find()) {
            folders.add(declared.group(1).replace('.', '/'));
        }
        folders.add(
                Optional.ofNullable(fromRoot.getParent()).map(Roots::slashed).orElse(""));
        return folders;
    }
}
