package io.github.coursemaven.maven;

import io.github.coursemaven.build.InstalledBrowser;
import io.github.coursemaven.publish.browser.BrowserSearch;
import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/** Which browser prints and measures; the component is named like the parameter. */
record BrowserParameters(@Nullable String browser) {

    /** The browser that the user names, or else one that is found. */
    InstalledBrowser find(GoalContext context) throws IOException {
        var search = BrowserSearch.here(context.build().trace().files());
        var wanted = Given.text(browser);
        var program = wanted.map(search::find).orElseGet(search::find);
        wanted.filter(name -> program.isEmpty()).ifPresent(name -> context.problems()
                .add("browser", "'" + name + "' is not a program; " + search.advice()));
        if (program.isPresent()) {
            // Another version of it prints other pages
            Files.getLastModifiedTime(program.get());
        }
        return new InstalledBrowser(program, search.advice(), context.build().isOffline());
    }
}
