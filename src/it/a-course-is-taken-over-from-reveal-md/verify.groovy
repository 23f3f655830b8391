io.github.coursemaven.it.StartBuilds.fromRevealMd(basedir)
