package io.github.coursemaven.check.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Severities;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module that is built alone, in a course whose root has a baseline. */
class BaselineFileTest {

    private static final LookedFor ALL = new LookedFor(Severities.DEFAULT, false);
    private static final Problem OF_ROOT = Rule.MISSING_FILE.at(new Location.Point("module/a.md", 1, 5), "gone");
    private static final Problem OF_MODULE = Rule.MISSING_FILE.at(new Location.Point("a.md", 1, 5), "gone");

    @TempDir
    private Path folder;

    private Path root;
    private Path module;

    @BeforeEach
    void writeBaselineOfRoot() throws IOException {
        root = folder.toRealPath();
        module = Files.createDirectory(root.resolve("module"));
        Files.writeString(module.resolve("a.md"), "![](gone.png)\n");
        Files.writeString(module.resolve("b.md"), "![](gone.png)\n");
        var inOther = Rule.MISSING_FILE.at(new Location.Point("other/c.md", 1, 5), "gone");
        record(root, List.of(OF_ROOT, inOther));
    }

    @Test
    void the_module_uses_that_of_the_root() throws IOException {
        var known = new BaselineFile(new Roots(module, module, root)).open(BaselineUse.READ, ALL);
        var inNoBaseline = Rule.MISSING_FILE.at(new Location.Point("b.md", 1, 5), "gone");

        assertThat(known.mark(List.of(OF_MODULE, inNoBaseline)))
                .extracting(Problem::known)
                .containsExactly(true, false);
        assertThat(known.finish(file -> file.startsWith(module))).isEmpty();
    }

    @Test
    void the_module_uses_its_own_if_it_has_one() throws IOException {
        record(module, List.of());
        var known = new BaselineFile(new Roots(module, module, root)).open(BaselineUse.READ, ALL);

        assertThat(known.mark(List.of(OF_MODULE))).extracting(Problem::known).containsExactly(false);
    }

    @Test
    void nothing_above_the_checkout_is_used() throws IOException {
        var known = new BaselineFile(new Roots(module, module, module)).open(BaselineUse.READ, ALL);

        assertThat(known.mark(List.of(OF_MODULE))).extracting(Problem::known).containsExactly(false);
    }

    private void record(Path base, List<Problem> problems) throws IOException {
        var recorded = new BaselineFile(new Roots(base, base, root)).open(BaselineUse.WRITE, ALL);
        recorded.mark(problems);
        recorded.finish(file -> true);
    }
}
