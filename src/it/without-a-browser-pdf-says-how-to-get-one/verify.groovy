io.github.coursemaven.it.PdfBuilds.withoutBrowser(basedir)
