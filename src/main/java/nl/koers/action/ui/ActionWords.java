package nl.koers.action.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import nl.koers.action.Action;
import nl.koers.action.GoalFacts;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;
import nl.koers.progress.Status;
import nl.koers.shell.ActivityWords;
import org.jspecify.annotations.Nullable;

/** Says what somebody must do, why and since when, in the reader's language. */
final class ActionWords {

    private static final int THIS_YEAR_OR_SO = 300;

    private final Texts texts;
    private final Locale language;
    private final LocalDate today;

    ActionWords(Texts texts, Locale language, LocalDate today) {
        this.texts = texts;
        this.language = Texts.spoken(language);
        this.today = today;
    }

    /** "Say how “1000 followers on X” is going". */
    String what(Action action) {
        return texts.get(language, key(action) + "what", subject(action), owner(action));
    }

    /** What it is about: the goal, page or file. */
    String subject(Action action) {
        return switch (action) {
            case Action.AboutGoal goal -> goal.goal().title();
            case Action.AboutPage page -> page.page().channel().name();
            case Action.AboutUpload upload -> upload.name();
            case Action.AboutInbox inbox -> inbox.name();
            case Action.AboutRound round -> round.name();
        };
    }

    String why(Action action) {
        if (action instanceof Action.AboutGoal goal) {
            return why(goal);
        }
        if (action instanceof Action.AboutPage page) {
            return new ActivityWords(texts, language, today).sentence(page.page());
        }
        if (action instanceof Action.AboutRound round) {
            return texts.get(language, "action.round.why", round.undecided());
        }
        return action instanceof Action.AboutInbox inbox ? why(inbox) : texts.get(language, "action.upload.why");
    }

    private String why(Action.AboutInbox inbox) {
        return inbox.folder().isEmpty()
                ? texts.get(language, "action.inbox.why", inbox.files())
                : texts.get(language, "action.inbox.why.folder", inbox.files(), inbox.folder());
    }

    /** "Since 3 March, 12 days"; for a page the day of its last post, for its silence is counted to what is known. */
    String since(Action action) {
        if (action instanceof Action.AboutPage page && page.page().lastPost() != null) {
            return texts.get(language, "action.page.since", day(action.since()));
        }
        long days = ChronoUnit.DAYS.between(action.since(), today);
        return texts.get(language, "action.since", day(action.since()), Math.max(0, days));
    }

    /** What the link says that leads to where it is done. */
    String way(Action action, boolean editor) {
        boolean isImport = action instanceof Action.AboutGoal goal && goal.ask().isImport();
        return texts.get(language, isImport && !editor ? "action.open" : key(action) + "way");
    }

    private String why(Action.AboutGoal action) {
        GoalFacts goal = action.goal();
        String key = key(action) + "why";
        return switch (action.ask()) {
            case ACCEPT, SENT_BACK -> agreement(goal, key);
            case CHECK_IN -> texts.get(language, key + (goal.status() == Status.BEHIND ? ".weekly" : ""), last(goal));
            case CHECK_IN_LATE -> late(goal, key);
            case SILENT -> texts.get(language, key, name(goal.owner()), last(goal));
            case FINAL_FIGURES, FIGURES -> figures(goal, key);
            case LOOK_BACK -> texts.get(language, key + "." + goal.status(), day(goal.deadline()));
        };
    }

    private String agreement(GoalFacts goal, String key) {
        GoalFacts.Agreement said = goal.agreement();
        return said == null ? "" : texts.get(language, key, said.by(), said.reason());
    }

    private String late(GoalFacts goal, String key) {
        return goal.accountable() == null
                ? texts.get(language, key, last(goal))
                : texts.get(language, key + ".accountable", last(goal), name(goal.accountable()));
    }

    private String figures(GoalFacts goal, String key) {
        return goal.dataDate() == null
                ? texts.get(language, key + ".none", day(goal.deadline()))
                : texts.get(language, key, day(goal.deadline()), day(goal.dataDate()));
    }

    /** "The last note is of 3 March." */
    private String last(GoalFacts goal) {
        return goal.checkedOn() == null
                ? texts.get(language, "action.checkIn.never")
                : texts.get(language, "action.checkIn.last", day(goal.checkedOn()));
    }

    private static String owner(Action action) {
        return action instanceof Action.AboutGoal goal ? name(goal.goal().owner()) : "";
    }

    private static String name(GoalFacts.@Nullable Someone someone) {
        return someone == null ? "" : someone.name();
    }

    /** What the keys of its sentences begin with. */
    private static String key(Action action) {
        if (action instanceof Action.AboutGoal goal) {
            return "action.goal." + goal.ask() + ".";
        }
        if (action instanceof Action.AboutPage page) {
            return "action.page." + page.page().state() + ".";
        }
        if (action instanceof Action.AboutRound) {
            return "action.round.";
        }
        return action instanceof Action.AboutInbox ? "action.inbox." : "action.upload.";
    }

    /** With the year when that is not plain. */
    private String day(LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(day, today)) < THIS_YEAR_OR_SO
                ? Formats.shortDay(language, day)
                : Formats.day(language, day);
    }
}
