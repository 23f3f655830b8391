package io.github.coursemaven.publish.site;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.reference.Kind;
import io.github.coursemaven.base.reference.PercentEncoding;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.base.reference.Target;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Optional;

/**
 * The addresses in one file of the site, as browsers resolve them.
 *
 * @param from path of the file below the output directory, with {@code /}
 */
record Addresses(String from) {

    private static final String INDEX = "/index.html";

    /**
     * The addresses in the same file where a base counts instead of its own folder; empty if that does not lead to the same
     * folder in the site.
     *
     * @param base relative to the folder of the file
     * @param written the base, as in the file
     */
    Optional<Addresses> relativeTo(Path base, String written) {
        var file =
                Roots.slashed(Path.of(from).resolveSibling(base.resolve("base")).normalize());
        var path = written.replaceFirst("(?s)[?#].*", "").replaceFirst("[^/]*$", "base");
        return Optional.of(new Addresses(file)).filter(found -> leads(path, file));
    }

    /** The address of another file of the site. */
    String to(String file) {
        return PercentEncoding.encodePath(relative(file));
    }

    /**
     * A reference in a form that leads to a file of the site: as written, if it leads there.
     *
     * @param target of the reference
     * @param fragment to write in place of its own; empty for none
     */
    String to(String file, Reference reference, Target.Local target, String fragment) {
        var stays = leads(target.path(), file);
        if (stays && fragment.equals(target.fragment())) {
            return reference.written();
        }
        var path = stays
                ? target.path()
                : reference.kind() == Kind.LINK ? to(file) : PercentEncoding.encodePathInText(relative(file));
        return path + target.query() + (fragment.isEmpty() ? "" : "#" + fragment);
    }

    /** @param file may also be outside the site, beginning with {@code ../} */
    private String relative(String file) {
        if (file.startsWith("../")) {
            return "../".repeat(folder().getNameCount()) + file;
        }
        return Roots.slashed(folder().relativize(Path.of("/" + file)));
    }

    private Path folder() {
        return Path.of("/" + from).resolveSibling("").normalize();
    }

    /**
     * Whether a path leads to a file of the site, or to the folder whose index that is. Where servers or browsers disagree,
     * as about an encoded slash or two slashes in a row, it leads nowhere.
     *
     * @param path as written, percent-encoded; empty for this file itself
     */
    private boolean leads(String path, String file) {
        if (path.isEmpty()) {
            return file.equals(from);
        }
        var names = new ArrayDeque<String>();
        folder().forEach(name -> names.add(name.toString()));
        var segments = path.split("/", -1);
        for (var index = 0; index < segments.length; index++) {
            var last = index == segments.length - 1;
            if (segments[index].equals("..") && !names.isEmpty()) {
                names.removeLast();
            } else if (!segments[index].equals(".") && !(last && segments[index].isEmpty())) {
                var name = name(segments[index]);
                if (name.isEmpty()) {
                    return false;
                }
                names.add(name.get());
            }
        }
        var found = "/" + String.join("/", names);
        return found.equals("/" + file)
                || found.replaceFirst("/$", "").concat(INDEX).equals("/" + file);
    }

    /** The name that a segment of a path stands for; empty if that is not a single name. */
    private static Optional<String> name(String segment) {
        return PercentEncoding.decode(segment)
                .filter(name -> !name.isEmpty() && !name.contains("/") && !name.matches("\\.{1,2}"));
    }
}
