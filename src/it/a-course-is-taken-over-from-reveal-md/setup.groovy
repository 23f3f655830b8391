io.github.coursemaven.it.Projects.makeCheckout(basedir)
