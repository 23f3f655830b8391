io.github.coursemaven.it.InheritedBuilds.joinedLists(basedir)
