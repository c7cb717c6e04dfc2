package nl.koers.round.ui;

import nl.koers.report.ReportPage;
import nl.koers.report.ReportPaper;
import nl.koers.report.ReportSheet;
import org.springframework.stereotype.Component;

/** What writes a round down. */
@Component
record RoundFiles(ReportPaper paper, ReportPage page, ReportSheet sheet) {}
