io.github.coursemaven.it.InheritedBuilds.releasedParent(basedir)
