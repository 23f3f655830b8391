io.github.coursemaven.it.ReadmeBuilds.coursesOfOneParent(basedir)
