io.github.coursemaven.it.ReadmeBuilds.saveCourse(basedir)
