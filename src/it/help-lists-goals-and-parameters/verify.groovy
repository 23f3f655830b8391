io.github.coursemaven.it.CourseBuilds.help(basedir)
