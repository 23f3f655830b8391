package io.github.coursemaven.maven;

import io.github.coursemaven.build.InstalledBrowser;
import io.github.coursemaven.publish.browser.BrowserSearch;
import org.jspecify.annotations.Nullable;

/** Which browser prints and measures; the component is named like the parameter. */
record BrowserParameters(@Nullable String browser) {

    /** The browser that the user names, or else one that is found. */
    InstalledBrowser find(GoalContext context) {
        var search = BrowserSearch.here();
        var wanted = Given.text(browser);
        var program = wanted.map(search::find).orElseGet(search::find);
        wanted.filter(name -> program.isEmpty()).ifPresent(name -> context.problems()
                .add("browser", "'" + name + "' is not a program; " + search.advice()));
        return new InstalledBrowser(program, search.advice(), context.build().isOffline());
    }
}
