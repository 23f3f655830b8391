io.github.coursemaven.it.ProblemBuilds.known(basedir)
