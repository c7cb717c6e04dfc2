package nl.koers.progress;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.koers.goal.GoalId;
import nl.koers.workspace.Thresholds;
import org.springframework.stereotype.Component;

/** Keeps what people are told of goals in step with how they stand, inside the transaction of the evaluation. */
@Component
class Notices {

    private final NoticeRepository repository;

    Notices(NoticeRepository repository) {
        this.repository = repository;
    }

    void follow(Map<GoalId, Standing> standings, Thresholds thresholds, Instant now) {
        Map<GoalId, Told> before = repository.told(standings.keySet());
        Map<GoalId, Told> changed = new HashMap<>();
        standings.forEach((goal, standing) -> {
            Told known = before.get(goal);
            Told after = known == null ? Told.first(standing) : known.after(standing, thresholds);
            if (!after.equals(known)) {
                changed.put(goal, after);
            }
            if (known != null && known.status() != after.status()) {
                repository.record(notice(goal, known.status(), standing, now));
            }
        });
        repository.store(changed);
    }

    private static StatusNotice notice(GoalId goal, Status from, Standing now, Instant at) {
        return new StatusNotice(goal, at, from, now.status(), now.dataDate(), now.value(), now.chance());
    }
}
