io.github.coursemaven.it.ReadmeBuilds.saveDeck(basedir)
