io.github.coursemaven.it.Projects.spoil(basedir)
