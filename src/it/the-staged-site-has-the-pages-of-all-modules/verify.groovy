io.github.coursemaven.it.ReactorBuilds.staged(basedir)
