package nl.koers.report.ui;

import nl.koers.report.ReportPage;
import nl.koers.report.ReportPaper;
import nl.koers.report.ReportSheet;
import nl.koers.report.Reports;
import nl.koers.share.ui.ShareButtons;
import org.springframework.stereotype.Component;

/** The door of reports with what writes them down and what shares them. */
@Component
record ReportFiles(Reports reports, ReportPaper paper, ReportPage page, ReportSheet sheet, ShareButtons shares) {}
