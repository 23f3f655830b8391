package io.github.coursemaven.maven;

import io.github.coursemaven.check.ExternalLinks;
import io.github.coursemaven.web.LinkChecker;
import io.github.coursemaven.web.LinkPolicy;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/** The way to other hosts that Maven's settings and this build leave open. */
final class BuildNetwork {

    private final MavenSession session;
    private final MavenProject project;
    private final SettingsDecrypter decrypter;
    private final Log log;

    BuildNetwork(MavenSession session, MavenProject project, SettingsDecrypter decrypter, Log log) {
        this.session = session;
        this.project = project;
        this.decrypter = decrypter;
        this.log = log;
    }

    /**
     * What checks links to other hosts.
     *
     * @param wanted whether links are to be checked where the build is not offline
     * @param cache the file that remembers good links
     */
    ExternalLinks links(boolean wanted, LinkPolicy policy, Path cache) {
        if (session.isOffline()) {
            return ExternalLinks.unchecked("Maven is offline");
        }
        if (!wanted) {
            return ExternalLinks.unchecked("course.externalLinks is false");
        }
        var proxies = new SettingsProxies(decrypter).of(session.getSettings());
        return new LinkChecker(policy, proxies, BuildCircumstances.of(project, cache, log))::check;
    }
}
