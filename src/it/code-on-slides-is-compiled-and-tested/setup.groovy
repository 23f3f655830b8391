io.github.coursemaven.it.CodeBuilds.prepare(basedir)
