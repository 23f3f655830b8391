io.github.coursemaven.it.SharedCache.verify(basedir, context.get("server"))
