io.github.coursemaven.it.InheritedBuilds.exampleCourse(basedir)
