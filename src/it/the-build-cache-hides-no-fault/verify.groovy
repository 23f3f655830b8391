io.github.coursemaven.it.CacheBuilds.verify(basedir)
