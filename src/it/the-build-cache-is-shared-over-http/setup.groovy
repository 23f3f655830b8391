context.put("server", io.github.coursemaven.it.SharedCache.prepare(basedir))
