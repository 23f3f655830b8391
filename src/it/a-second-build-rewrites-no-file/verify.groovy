io.github.coursemaven.it.RepeatedBuilds.secondBuild(basedir)
