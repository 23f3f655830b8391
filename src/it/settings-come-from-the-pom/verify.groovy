io.github.coursemaven.it.SettingsBuilds.fromPom(basedir)
