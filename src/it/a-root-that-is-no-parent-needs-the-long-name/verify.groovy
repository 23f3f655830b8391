io.github.coursemaven.it.PublishingBuilds.rootThatIsNoParent(basedir)
