io.github.coursemaven.it.PublishingBuilds.deployed(basedir)
