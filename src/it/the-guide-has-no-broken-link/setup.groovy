io.github.coursemaven.it.ReadmeBuilds.copySources(basedir)
