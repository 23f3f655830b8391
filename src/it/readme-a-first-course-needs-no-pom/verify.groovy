io.github.coursemaven.it.ReadmeBuilds.firstCourse(basedir)
