io.github.coursemaven.it.StartBuilds.withParent(basedir)
