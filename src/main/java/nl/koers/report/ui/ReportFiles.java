package nl.koers.report.ui;

import nl.koers.report.ReportPaper;
import nl.koers.report.ReportSheet;
import nl.koers.report.Reports;
import org.springframework.stereotype.Component;

/** The door of reports with what writes them down. */
@Component
record ReportFiles(Reports reports, ReportPaper paper, ReportSheet sheet) {}
