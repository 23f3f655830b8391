io.github.coursemaven.it.ReadmeBuilds.saveProjectWithSite(basedir)
