io.github.coursemaven.it.StartBuilds.besidePom(basedir)
io.github.coursemaven.it.PreviewBuilds.showsNewCourse(basedir, localRepositoryPath)
