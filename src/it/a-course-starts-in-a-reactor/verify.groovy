io.github.coursemaven.it.StartBuilds.inReactor(basedir)
