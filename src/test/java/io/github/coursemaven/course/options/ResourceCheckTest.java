package io.github.coursemaven.course.options;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.publish.site.JarOfPlugins;
import io.github.coursemaven.publish.site.Resources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourceCheckTest {

    private static final String LOOK = "META-INF/resources/webjars/look/1/";

    @TempDir
    Path above;

    @Test
    void a_file_that_is_missing_in_a_jar_is_reported_once_where_its_style_sheet_names_it() throws IOException {
        var jar = new JarOfPlugins()
                .with("look/1/a.css", "@import 'sub/b.css';\n.x { background: url(img/x.png) }\n")
                .with("look/1/img/x.png", "x")
                .with("look/1/sub/b.css", "/* b */\n@font-face { src: url(\"fonts/none.woff2?#iefix\") }\n");

        assertThat(problems(jar))
                .containsExactly(
                        "plugins.jar!/" + LOOK + "sub/b.css:2:24: 'fonts/none.woff2?#iefix' does not exist in the jar;"
                                + " add '" + LOOK + "sub/fonts/none.woff2', or correct the path [missing-file]");
    }

    @Test
    void style_sheets_that_import_each_other_and_URLs_are_left_alone() throws IOException {
        var jar = new JarOfPlugins()
                .with("look/1/a.css", "@import 'b.css'; .x { background: url(https://example.org/x.png) url(data:,x) }")
                .with("look/1/b.css", "@import 'a.css'; .x { fill: url(#x) }");

        assertThat(problems(jar)).isEmpty();
    }

    private List<String> problems(JarOfPlugins jar) throws IOException {
        var deck = "---\ndeck: true\ncss: " + LOOK + "a.css\n---\n# T\n";
        var folder = CourseFolder.in(above.resolve("course")).with("a.md", deck).with("b.md", deck);
        try (var classPath = jar.in(above)) {
            return folder.course(new Resources(classPath)).decks().stream()
                    .flatMap(each -> each.problems().stream())
                    .map(Problem::toString)
                    .distinct()
                    .toList();
        }
    }
}
