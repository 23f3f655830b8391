package io.github.coursemaven.course.read;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.course.deck.LocalPage;
import io.github.coursemaven.course.deck.LocalPage.Form;
import io.github.coursemaven.course.options.ScriptLoads;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds files that the scripts of HTML pages seem to load and that are not published.
 *
 * @param published the files that are, absolute
 */
record PageScripts(PageTexts texts, ScriptLoads loads, Set<Path> published) {

    private static final Pattern INLINE =
            Pattern.compile("(?is)<script(?![^>]*\\ssrc\\s*=)[^>]*+>(.*?)(?:</script|\\z)");

    PageScripts {
        published = Set.copyOf(published);
    }

    /** What is wrong in the pages and in the scripts that they bring along, each once. */
    List<Problem> problems(List<LocalPage> pages) {
        var folders = new LinkedHashMap<Path, Set<Path>>();
        for (var page : pages) {
            var scripts = page.brings().stream().filter(PageScripts::isScript).sorted();
            Stream.concat(Stream.of(page.file()), scripts)
                    .forEach(file -> folders.computeIfAbsent(file, PageScripts::ownFolder)
                            .add(folder(page.file())));
        }
        var forms = pages.stream().collect(Collectors.toMap(LocalPage::file, LocalPage::form));
        return folders.entrySet().stream()
                .flatMap(each -> problem(each, forms.getOrDefault(each.getKey(), Form.SCRIPT)).stream())
                .toList();
    }

    private Optional<Problem> problem(Map.Entry<Path, Set<Path>> file, Form form) {
        var shown = texts.roots().display(file.getKey());
        return loads.complaint(List.copyOf(file.getValue()), scripts(file.getKey(), form), published)
                .map(text -> Rule.SCRIPT_LOADS_MORE.at(Location.of(shown), "'" + shown + "' " + text));
    }

    private String scripts(Path file, Form form) {
        var text = texts.text(file);
        return form == Form.SCRIPT
                ? text
                : INLINE.matcher(text).results().map(script -> script.group(1)).collect(Collectors.joining("\n"));
    }

    private static Set<Path> ownFolder(Path file) {
        return new LinkedHashSet<>(Set.of(folder(file)));
    }

    private static Path folder(Path file) {
        return file.resolveSibling("").normalize();
    }

    private static boolean isScript(Path file) {
        return file.toString().matches("(?i).*\\.m?js");
    }
}
