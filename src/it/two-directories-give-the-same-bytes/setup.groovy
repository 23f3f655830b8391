io.github.coursemaven.it.Projects.copyHere(basedir)
