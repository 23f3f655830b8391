io.github.coursemaven.it.SettingsBuilds.chosen(basedir)
