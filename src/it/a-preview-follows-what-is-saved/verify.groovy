io.github.coursemaven.it.PreviewBuilds.follows(basedir, localRepositoryPath)
