package nl.koers.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.koers.i18n.Texts;
import nl.koers.progress.FirstTarget;
import nl.koers.progress.GoalOffer;

/** Offers a first goal on the figures that just came in, with channel, metric, target and deadline filled in. */
final class FirstGoalCard extends Card {

    /** The wizard's room is above this one, which knows it by its address only. */
    private static final String WIZARD = "goals/new?";

    FirstGoalCard(GoalOffer offer, Texts texts, Locale language) {
        addClassName("offer");
        SmartWords words = new SmartWords(texts, language);
        Anchor make = new Anchor(address(offer, offer.target()), getTranslation("smart.offer.make"));
        make.addClassNames("button", "primary");
        Div actions = new Div(make);
        actions.addClassName("file-actions");
        add(new H2(getTranslation("smart.offer.title")));
        add(new Paragraph(
                words.proposal(offer.target(), offer.metric(), offer.channel().name())));
        FirstTarget ambitious = offer.ambitious();
        if (ambitious != null) {
            add(new Paragraph(words.alternative(ambitious, offer.metric())));
            Anchor more = new Anchor(address(offer, ambitious), getTranslation("smart.offer.ambitious"));
            more.addClassName("button");
            actions.add(more);
        }
        add(actions);
    }

    static String address(GoalOffer offer, FirstTarget target) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("channel", Long.toString(offer.channel().id().value()));
        answers.put("metric", offer.metric().code());
        answers.put("target", new BigDecimal(target.target()).toPlainString());
        answers.put("deadline", target.deadline().toString());
        return WIZARD
                + answers.entrySet().stream()
                        .map(answer ->
                                answer.getKey() + "=" + URLEncoder.encode(answer.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
