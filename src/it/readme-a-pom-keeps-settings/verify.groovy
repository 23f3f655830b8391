io.github.coursemaven.it.ReadmeBuilds.courseWithPom(basedir)
