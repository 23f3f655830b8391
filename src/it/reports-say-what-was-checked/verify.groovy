io.github.coursemaven.it.ReportBuilds.reports(basedir)
