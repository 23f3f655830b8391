io.github.coursemaven.it.RepeatedBuilds.unchangedBuild(basedir)
