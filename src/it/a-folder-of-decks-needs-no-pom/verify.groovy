io.github.coursemaven.it.CourseBuilds.withoutPom(basedir)
