io.github.coursemaven.it.ProblemBuilds.brokenLink(basedir)
