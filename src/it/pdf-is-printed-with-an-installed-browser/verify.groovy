io.github.coursemaven.it.PdfBuilds.printed(basedir)
