io.github.coursemaven.it.Projects.makeEmptyCourse(basedir)
