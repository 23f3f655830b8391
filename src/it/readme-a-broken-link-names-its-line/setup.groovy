io.github.coursemaven.it.ReadmeBuilds.saveBrokenDeck(basedir)
