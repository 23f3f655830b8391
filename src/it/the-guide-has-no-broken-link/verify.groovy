io.github.coursemaven.it.ReadmeBuilds.guide(basedir)
