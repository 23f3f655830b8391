io.github.coursemaven.it.ProblemBuilds.checkOnly(basedir)
