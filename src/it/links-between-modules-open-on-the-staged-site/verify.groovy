io.github.coursemaven.it.ReactorBuilds.linked(basedir)
