package nl.koers.round;

import java.util.Set;
import nl.koers.i18n.InvalidInput;
import nl.koers.objective.ObjectiveId;
import nl.koers.objective.Objectives;
import nl.koers.report.Report;
import nl.koers.report.Reports;
import org.springframework.stereotype.Component;

/** What rounds say, now and as they were frozen; that somebody looked is written down, once a day. */
@Component
class RoundReports {

    private final FrozenVersions versions;
    private final Reports reports;
    private final Objectives objectives;

    RoundReports(FrozenVersions versions, Reports reports, Objectives objectives) {
        this.versions = versions;
        this.reports = reports;
        this.objectives = objectives;
    }

    /** As it is now, seen by nobody. */
    Report of(Round round) {
        RoundData data = round.data();
        Set<ObjectiveId> chosen = data.everything() ? Set.of() : RoundRules.marketing(data, objectives.tree());
        if (!data.everything() && chosen.isEmpty()) {
            throw new InvalidInput("objectives", "round.objectives.gone");
        }
        return reports.withMoney(data.from(), data.to(), chosen);
    }

    Report live(Round round) {
        Report report = of(round);
        seen(round.id(), 0);
        return report;
    }

    Frozen frozen(RoundId id, int version) {
        Frozen found = versions.read(id, version);
        seen(id, version);
        return found;
    }

    private void seen(RoundId id, int version) {
        if (!versions.isSeenToday(id, version)) {
            versions.see(id, version);
        }
    }
}
