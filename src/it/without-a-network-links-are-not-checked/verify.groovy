io.github.coursemaven.it.LinkBuilds.cutOff(basedir)
