package io.github.coursemaven.maven;

import javax.inject.Inject;
import org.apache.maven.project.ProjectBuilder;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/** What Maven does for a goal. Its container creates this. */
final class MavenServices {

    private final SettingsDecrypter decrypter;
    private final ProjectBuilder projects;

    @Inject
    MavenServices(SettingsDecrypter decrypter, ProjectBuilder projects) {
        this.decrypter = decrypter;
        this.projects = projects;
    }

    SettingsDecrypter decrypter() {
        return decrypter;
    }

    /** Reads POMs. */
    ProjectBuilder projects() {
        return projects;
    }
}
