package nl.koers.goal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.koers.goal.Acceptance;
import nl.koers.goal.Acceptances;
import nl.koers.i18n.EditConflict;
import nl.koers.shell.Card;
import nl.koers.shell.Glyph;
import nl.koers.shell.Notice;
import nl.koers.shell.Tone;

/** Whether the accountable manager answers for the promise; with buttons for who may say so. */
final class AgreementCard extends Card {

    private final GoalPage page;
    private final transient Acceptances acceptances;
    private final Runnable answered;

    /** @param answered shows the page anew */
    AgreementCard(AgreementWords words, Acceptance said, GoalPages pages, Runnable answered) {
        this.page = words.page();
        this.acceptances = pages.acceptances();
        this.answered = answered;
        addClassName("agreement");
        setAriaLabel(getTranslation("goal.acceptance"));
        Paragraph sentence = new Paragraph(glyph(said.state()), new Span(words.sentence(said)));
        sentence.addClassName("agreement-said");
        add(new H2(getTranslation("goal.acceptance")), sentence);
        if (said.state() == Acceptance.State.SENT_BACK) {
            Paragraph reason = new Paragraph("“" + said.reason() + "”");
            reason.addClassName("quote");
            add(reason);
        }
        Paragraph terms = new Paragraph(words.terms(said.terms()));
        terms.addClassName("quiet");
        add(terms);
    }

    private static Glyph glyph(Acceptance.State state) {
        Glyph glyph = new Glyph(
                switch (state) {
                    case PROPOSED -> Glyph.Sign.HOURGLASS;
                    case ACCEPTED -> Glyph.Sign.CHECK;
                    case SENT_BACK -> Glyph.Sign.BACK;
                });
        Tone tone = switch (state) {
            case PROPOSED -> Tone.NONE;
            case ACCEPTED -> Tone.OK;
            case SENT_BACK -> Tone.RISK;
        };
        glyph.addClassName(tone.name().toLowerCase(java.util.Locale.ROOT));
        return glyph;
    }

    /** For who may answer: accept, and send back what is not accepted yet. */
    void offerAnswers(Acceptance said) {
        if (said.state() == Acceptance.State.ACCEPTED) {
            return;
        }
        boolean own = page.isAsked(said);
        String accept = own
                ? getTranslation("goal.acceptance.do.accept")
                : getTranslation(
                        "goal.acceptance.do.accept.onBehalf",
                        String.valueOf(page.name(said.terms().accountable())));
        Button yes = new Button(accept, click -> accept());
        if (own) {
            yes.addThemeVariants(ButtonVariant.PRIMARY);
        }
        Div buttons = new Div(yes);
        buttons.addClassName("actions");
        if (said.state() == Acceptance.State.PROPOSED) {
            buttons.add(new Button(
                    getTranslation("goal.acceptance.do.sendBack"), click -> new SendBackDialog(this::sendBack).open()));
        }
        add(buttons);
    }

    /** For who may change the goal: ask once more, when it is as the manager wants it. */
    void offerToAskAgain() {
        add(new Button(getTranslation("goal.acceptance.do.again"), click -> {
            acceptances.proposeAgain(page.goal().id());
            done("goal.acceptance.asked");
        }));
    }

    private void accept() {
        try {
            acceptances.accept(page.goal().id(), page.goal().version());
            done("goal.acceptance.accepted");
        } catch (EditConflict changed) {
            changed();
        }
    }

    private void sendBack(String reason) {
        try {
            acceptances.sendBack(page.goal().id(), page.goal().version(), reason);
            done("goal.acceptance.sentBack");
        } catch (EditConflict changed) {
            changed();
        }
    }

    private void done(String key) {
        Notice.done(getTranslation(key));
        answered.run();
    }

    /** They must not agree to what they have not read. */
    private void changed() {
        Notice.refused(getTranslation("goal.acceptance.changed"));
        answered.run();
    }
}
