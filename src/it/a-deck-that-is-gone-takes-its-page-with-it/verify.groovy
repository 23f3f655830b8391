io.github.coursemaven.it.RepeatedBuilds.goneDeck(basedir)
