io.github.coursemaven.it.CodeBuilds.verify(basedir)
