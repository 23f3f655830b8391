io.github.coursemaven.it.ReactorBuilds.settingsOfModules(basedir)
