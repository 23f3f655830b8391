io.github.coursemaven.it.ReactorBuilds.eachItsOwn(basedir)
