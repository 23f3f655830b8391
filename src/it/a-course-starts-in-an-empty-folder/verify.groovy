io.github.coursemaven.it.StartBuilds.inEmptyFolder(basedir)
io.github.coursemaven.it.PreviewBuilds.showsNewCourse(basedir, localRepositoryPath)
