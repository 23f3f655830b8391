io.github.coursemaven.it.Projects.makeBranchOfPages(basedir)
