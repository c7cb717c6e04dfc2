package nl.koers.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.YearMonth;
import nl.koers.access.CurrentUser;
import nl.koers.access.Role;
import nl.koers.dashboard.ui.WallNavigation;
import nl.koers.goal.ui.GoalSheets;
import nl.koers.objective.Objectives;
import nl.koers.objective.ui.ObjectiveNavigation;
import nl.koers.round.ui.RoundNavigation;
import nl.koers.shell.PageFrame;
import nl.koers.workspace.Workspaces;

/** Every way to show the goals to somebody who does not open Koers: what it is for, and the link. */
@Route("reports")
@Menu(title = "report.menu", order = 7)
@PermitAll
class ReportsView extends PageFrame {

    ReportsView(GoalSheets sheets, ReportFiles files, Objectives objectives, Workspaces workspaces, CurrentUser user) {
        title(getTranslation("report.menu"));
        lead(getTranslation("report.lead"));
        Div papers = new Div(
                new MonthlyPaper(files, objectives.tree(), YearMonth.from(workspaces.today())),
                paper("chain", ObjectiveNavigation.chain(getTranslation("report.chain.open"))),
                paper("plan", ObjectiveNavigation.plan(getTranslation("report.plan.open"))),
                paper("goals", sheets.ofCurrentGoals(getLocale())),
                paper("wall", WallNavigation.wall(getTranslation("tv.link"))));
        if (user.has(Role.MANAGER)) {
            papers.addComponentAtIndex(1, paper("rounds", RoundNavigation.all(getTranslation("report.rounds.open"))));
        }
        papers.addClassName("papers");
        add(papers);
    }

    private Section paper(String name, Component way) {
        H2 title = new H2(getTranslation("report." + name));
        Paragraph purpose = new Paragraph(getTranslation("report." + name + ".for"));
        purpose.addClassName("quiet");
        Section paper = new Section(title, purpose, way);
        paper.setAriaLabel(title.getText());
        paper.addClassName("card");
        return paper;
    }
}
