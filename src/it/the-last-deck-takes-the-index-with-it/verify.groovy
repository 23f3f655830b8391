io.github.coursemaven.it.RepeatedBuilds.lastDeck(basedir)
