package io.github.coursemaven.maven;

import javax.inject.Inject;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.project.ProjectBuilder;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/** What Maven does for a goal. Its container creates this. */
final class MavenServices {

    private final SettingsDecrypter decrypter;
    private final ProjectBuilder projects;
    private final BuildPluginManager plugins;

    @Inject
    MavenServices(SettingsDecrypter decrypter, ProjectBuilder projects, BuildPluginManager plugins) {
        this.decrypter = decrypter;
        this.projects = projects;
        this.plugins = plugins;
    }

    SettingsDecrypter decrypter() {
        return decrypter;
    }

    /** Runs goals. */
    BuildPluginManager plugins() {
        return plugins;
    }

    /** Reads POMs. */
    ProjectBuilder projects() {
        return projects;
    }
}
