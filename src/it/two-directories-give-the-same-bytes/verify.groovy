io.github.coursemaven.it.RepeatedBuilds.sameBytes(basedir)
