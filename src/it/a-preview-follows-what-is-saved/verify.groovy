io.github.coursemaven.it.PreviewBuilds.follows(basedir, localRepositoryPath)
io.github.coursemaven.it.PreviewBuilds.isControlled(basedir, localRepositoryPath)
