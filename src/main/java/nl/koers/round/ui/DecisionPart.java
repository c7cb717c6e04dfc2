package nl.koers.round.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.koers.round.Decision;
import nl.koers.round.Subject;
import nl.koers.round.Verdict;
import nl.koers.shell.Badge;
import nl.koers.shell.Glyph;
import nl.koers.shell.Tone;

/** What was decided about a goal or an objective, with reason, name and day, and the ways to decide. */
final class DecisionPart extends Div {

    /** @param title of what is decided about */
    DecisionPart(Subject subject, String title, RoundPage page, Deciding deciding) {
        addClassName("decision");
        RoundWords words = deciding.words();
        Optional<Decision> decided = page.decisions().about(subject);
        decided.ifPresentOrElse(decision -> told(decision, words), () -> {
            if (!page.isDecidable()) {
                add(new Paragraph(words.say("undecided")));
            }
        });
        if (page.isDecidable()) {
            Div buttons = new Div();
            buttons.addClassNames("verdicts", "no-print");
            if (decided.isPresent()) {
                NativeButton anew = new NativeButton(
                        words.say("decide.anew"),
                        click ->
                                new DecisionDialog(subject, title, decided.get().verdict(), page, deciding).open());
                anew.setAriaLabel(words.say("decide.anew.name", title));
                anew.addClassName("plain");
                buttons.add(anew);
            } else {
                for (Verdict verdict : Verdict.values()) {
                    NativeButton button = new NativeButton(
                            words.say("verdict." + verdict),
                            click -> new DecisionDialog(subject, title, verdict, page, deciding).open());
                    button.setAriaLabel(words.say("verdict.name." + verdict, title));
                    button.addClassName("decide");
                    buttons.add(button);
                }
            }
            add(buttons);
        }
    }

    private void told(Decision decision, RoundWords words) {
        add(badge(decision.verdict(), words));
        if (!decision.reason().isEmpty()) {
            Paragraph reason = new Paragraph(decision.reason());
            reason.addClassName("written");
            add(reason);
        }
        Paragraph by = new Paragraph(words.decided(decision));
        by.addClassName("quiet");
        add(by);
    }

    static Badge badge(Verdict verdict, RoundWords words) {
        return switch (verdict) {
            case CONTINUE -> new Badge(Glyph.Sign.CHECK, Tone.OK, words.say("verdict.CONTINUE"));
            case ADJUST -> new Badge(Glyph.Sign.ALERT, Tone.RISK, words.say("verdict.ADJUST"));
            case STOP -> new Badge(Glyph.Sign.STOP, Tone.NONE, words.say("verdict.STOP"));
        };
    }
}
