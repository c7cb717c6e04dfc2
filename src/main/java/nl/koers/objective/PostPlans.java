package nl.koers.objective;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.access.CurrentUser;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Second door of the room: the plan in the order people, objectives, strategy, technology. Wrong input is an
 * {@link InvalidInput} that names the field as in {@link PostPlanData}.
 */
@Service
public class PostPlans {

    static final int LONGEST_TEXT = 4000;

    private final PostPlanRepository repository;
    private final Objectives objectives;
    private final CurrentUser user;
    private final Clock clock;

    PostPlans(PostPlanRepository repository, Objectives objectives, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.objectives = objectives;
        this.user = user;
        this.clock = clock;
    }

    /** The plan, an empty one while nothing was ever written. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public PostPlan current() {
        return repository.find().orElse(PostPlan.NONE);
    }

    /** @param version the version that was read; a newer one is an {@link EditConflict} */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public PostPlan keep(long version, PostPlanData data) {
        List<FieldError> errors = check(data);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        Optional<PostPlan> known = repository.find();
        if (known.isEmpty() && version == 0) {
            repository.insert(data, clock.instant(), user.name());
        } else if (!repository.update(version, data, clock.instant(), user.name())) {
            throw new EditConflict("the plan");
        }
        return current();
    }

    private List<FieldError> check(PostPlanData data) {
        List<FieldError> errors = new ArrayList<>();
        ObjectiveId first = data.objective();
        if (first != null
                && objectives
                        .find(first)
                        .filter(found -> found.kind() == ObjectiveKind.MARKETING)
                        .isEmpty()) {
            errors.add(new FieldError("objective", "goal.objective.unknown", List.of()));
        }
        texts(data).forEach((field, text) -> {
            if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
                errors.add(new FieldError(field, "objective.text.tooLong", List.of(LONGEST_TEXT)));
            }
        });
        return errors;
    }

    private static Map<String, String> texts(PostPlanData data) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("people", data.people());
        texts.put("objectives", data.objectives());
        texts.put("strategyText", data.strategyText());
        texts.put("technology", data.technology());
        texts.put("resources", data.resources());
        texts.put("timePath", data.timePath());
        texts.put("image", data.image());
        texts.put("distinction", data.distinction());
        return texts;
    }
}
