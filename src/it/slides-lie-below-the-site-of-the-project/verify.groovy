io.github.coursemaven.it.CourseBuilds.belowTheSite(basedir)
