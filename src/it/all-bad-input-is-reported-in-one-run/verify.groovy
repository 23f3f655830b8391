io.github.coursemaven.it.ProblemBuilds.badInput(basedir)
