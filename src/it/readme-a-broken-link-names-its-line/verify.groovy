io.github.coursemaven.it.ReadmeBuilds.brokenDeck(basedir)
