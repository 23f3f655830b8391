io.github.coursemaven.it.ReadmeBuilds.saveCourses(basedir)
