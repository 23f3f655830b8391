io.github.coursemaven.it.ReactorBuilds.withoutDecks(basedir)
