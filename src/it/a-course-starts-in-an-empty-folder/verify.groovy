io.github.coursemaven.it.StartBuilds.inEmptyFolder(basedir)
