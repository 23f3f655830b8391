io.github.coursemaven.it.ProblemBuilds.severities(basedir)
