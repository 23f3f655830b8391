io.github.coursemaven.it.ReactorBuilds.oneCourse(basedir)
