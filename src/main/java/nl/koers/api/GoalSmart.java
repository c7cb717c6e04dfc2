package nl.koers.api;

import java.util.List;
import java.util.Locale;
import nl.koers.channel.Channels;
import nl.koers.channel.Metric;
import nl.koers.channel.Metrics;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalData;
import nl.koers.i18n.Texts;
import nl.koers.objective.Objective;
import nl.koers.objective.Objectives;
import nl.koers.progress.SmartChecks;
import nl.koers.progress.SmartDraft;
import nl.koers.shell.SmartWords;
import org.springframework.stereotype.Component;

/** Says how SMART a goal is. */
@Component
class GoalSmart {

    private final SmartChecks checks;
    private final Channels channels;
    private final Metrics metrics;
    private final Objectives objectives;
    private final Texts texts;

    GoalSmart(SmartChecks checks, Channels channels, Metrics metrics, Objectives objectives, Texts texts) {
        this.checks = checks;
        this.channels = channels;
        this.metrics = metrics;
        this.objectives = objectives;
        this.texts = texts;
    }

    SmartAnswer answer(Goal goal, Locale language) {
        GoalData data = goal.data();
        List<String> chain = objectives.tree().path(data.objective()).stream()
                .map(Objective::title)
                .toList();
        Metric metric = metrics.all().stream()
                .filter(known -> known.id().equals(data.metric()))
                .findFirst()
                .orElseThrow();
        SmartWords.About about = new SmartWords.About(
                channels.find(data.channel()).orElseThrow(),
                metric.code(),
                metric.unit(),
                data.direction(),
                data.start(),
                data.deadline(),
                chain);
        return SmartAnswer.of(checks.check(SmartDraft.of(data)), about, new SmartWords(texts, language));
    }
}
