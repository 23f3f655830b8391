io.github.coursemaven.it.SettingsBuilds.commandLine(basedir)
