io.github.coursemaven.it.Projects.addForeignFile(basedir)
