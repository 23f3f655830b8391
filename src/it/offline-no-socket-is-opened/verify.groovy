io.github.coursemaven.it.OfflineBuilds.noSocket(basedir, context.get("server"))
