package io.github.coursemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScmSourcesTest {

    private final ParameterProblems problems = new ParameterProblems();

    @ParameterizedTest
    @CsvSource({
        "https://github.com/x/y, https://github.com/x/y/blob/HEAD/{path}#L{line}-L{end}",
        "https://github.com/x/y/module, https://github.com/x/y/blob/HEAD/{path}#L{line}-L{end}",
        "https://github.com/x/y/tree/main, https://github.com/x/y/blob/HEAD/{path}#L{line}-L{end}",
        "https://gitlab.example.edu/a/b/c/-/tree/main, https://gitlab.example.edu/a/b/c/-/blob/HEAD/{path}#L{line}-{end}",
        "https://bitbucket.org/x/y, 'https://bitbucket.org/x/y/src/HEAD/{path}#lines-{line}:{end}'",
        "https://bitbucket.example.edu/projects/X/repos/y/browse, 'https://bitbucket.example.edu/projects/X/repos/y/browse/{path}#{line}-{end}'",
        "https://git.example.edu/b/users/me/repos/y, 'https://git.example.edu/b/users/me/repos/y/browse/{path}#{line}-{end}'",
        "https://bitbucket.example.edu/scm/x/y, 'https://bitbucket.example.edu/projects/X/repos/y/browse/{path}#{line}-{end}'",
        "https://bitbucket.example.edu/scm/~me/y/, 'https://bitbucket.example.edu/users/me/repos/y/browse/{path}#{line}-{end}'",
        "https://codeberg.org/x/y/, https://codeberg.org/x/y/src/branch/HEAD/{path}#L{line}-L{end}",
        "https://gitea.example.edu:3000/x/y, https://gitea.example.edu:3000/x/y/src/branch/HEAD/{path}#L{line}-L{end}"
    })
    void scm_is_the_repository_that_the_pom_names(String scm, String template) {
        assertThat(template("scm", Optional.of(scm))).contains(template);
    }

    @Test
    void a_template_does_not_need_the_pom() {
        assertThat(template("https://a.org/{path}", Optional.empty())).contains("https://a.org/{path}");
        assertThat(template(" ", Optional.of("https://github.com/x/y"))).isEmpty();
        assertThat(ScmSources.template(null, Optional::empty, problems)).isEmpty();
    }

    @Test
    void what_cannot_be_a_template_is_said() {
        assertThat(template("scm", Optional.empty())).isEmpty();
        template("scm", Optional.of("https://svn.example.org/x"));
        template("scm", Optional.of("https://github.com/x"));
        template("scm", Optional.of("https://bitbucket.example.edu/x/y"));
        template("scm", Optional.of("https://bitbucket.organisation.edu/x/y"));
        template("scm", Optional.of("https://scm.example.edu/scm/git/y"));
        template("https://a.org/{p}", Optional.empty());

        assertThat(problems.toString())
                .contains(
                        "sourceUrl: 'scm' needs <scm><url> in the POM; add it, or write an address with {path}",
                        "sourceUrl: 'scm' means 'https://svn.example.org/x', which is no repository on GitHub, GitLab,"
                                + " Bitbucket, Codeberg or Gitea; write an address with {path}",
                        "sourceUrl: 'scm' means 'https://github.com/x', which is no repository",
                        "sourceUrl: 'scm' means 'https://bitbucket.example.edu/x/y', which is no repository",
                        "sourceUrl: 'scm' means 'https://bitbucket.organisation.edu/x/y', which is no repository",
                        "sourceUrl: 'scm' means 'https://scm.example.edu/scm/git/y', which is no repository",
                        "sourceUrl: 'https://a.org/{p}' has {p}, which stands for nothing; write {path}, {line} and {end}");
    }

    private Optional<String> template(String written, Optional<String> scm) {
        return ScmSources.template(written, () -> scm, problems);
    }
}
