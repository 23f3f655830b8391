io.github.coursemaven.it.PdfBuilds.isBrowserThere()
