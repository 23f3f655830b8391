io.github.coursemaven.it.CourseBuilds.ordinary(basedir)
