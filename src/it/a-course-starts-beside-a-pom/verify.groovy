io.github.coursemaven.it.StartBuilds.besidePom(basedir)
