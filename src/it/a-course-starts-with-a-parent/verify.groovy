io.github.coursemaven.it.StartBuilds.withParent(basedir)
io.github.coursemaven.it.PreviewBuilds.showsNewCourse(new File(basedir, 'course'), localRepositoryPath)
