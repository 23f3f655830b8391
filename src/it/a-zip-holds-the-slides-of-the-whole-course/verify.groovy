io.github.coursemaven.it.PublishingBuilds.zippedCourse(basedir)
