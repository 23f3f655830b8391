io.github.coursemaven.it.ProblemBuilds.skipped(basedir)
