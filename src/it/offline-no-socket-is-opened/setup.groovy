context.put("server", io.github.coursemaven.it.LinkedServer.start(basedir))
