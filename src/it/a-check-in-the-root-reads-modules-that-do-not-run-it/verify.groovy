io.github.coursemaven.it.ReactorBuilds.checkedInTheRoot(basedir)
