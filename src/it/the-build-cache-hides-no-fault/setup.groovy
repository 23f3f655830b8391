io.github.coursemaven.it.CacheBuilds.prepare(basedir)
