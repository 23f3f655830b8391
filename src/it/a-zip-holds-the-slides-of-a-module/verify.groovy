io.github.coursemaven.it.PublishingBuilds.zippedModule(basedir)
