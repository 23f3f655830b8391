io.github.coursemaven.it.StartBuilds.inReactor(basedir)
io.github.coursemaven.it.PreviewBuilds.showsNewCourse(basedir, localRepositoryPath, '/chapter-1/slides/chapter.html')
