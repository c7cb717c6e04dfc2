package nl.koers.report;

/** A goal with everything there is to tell of it, where an objective has few of them. */
final class GoalCard {

    private final PaperWords words;
    private final StatusMark marks;
    private final Medium medium;

    GoalCard(PaperWords words, StatusMark marks, Medium medium) {
        this.words = words;
        this.marks = marks;
        this.medium = medium;
    }

    void put(Tag page, GoalReport goal) {
        Tag card = page.add(medium == Medium.PAPER ? "div" : "article", "goal " + StatusMark.tone(goal.status()));
        Tag head = card.add("div", "head");
        head.say("h2", "", goal.title());
        marks.put(head, goal.status());
        card.say("p", "promise", words.promise(goal));
        Tag body = card.add("div", PaperChart.isDrawable(goal) ? "pair" : "");
        facts(body, goal);
        if (PaperChart.isDrawable(goal)) {
            new PaperChart(goal, words, words.round() == null ? PaperSize.TALL : PaperSize.LOW)
                    .put(body, words.seen(goal));
            body.add("div", "clear");
        }
        String story = words.story(goal);
        if (!story.isEmpty()) {
            card.say("p", "story", story);
        }
        GoalMoney money = goal.money();
        if (money != null) {
            new GoalMoneyBlock(words, medium).put(card, goal, money);
        }
        said(card, goal);
        card.say("p", "people", words.people(goal));
        if (words.round() != null) {
            words.round().about(goal).ifPresent(decided -> new DecisionLine(words).put(card, decided));
        }
    }

    private void facts(Tag body, GoalReport goal) {
        if (words.facts(goal).isEmpty()) {
            return;
        }
        Tag table = body.add("table", "facts").add("tbody");
        words.facts(goal).forEach(fact -> {
            Tag row = table.add("tr");
            row.add("th").set("scope", "row").text(fact.name());
            Tag cell = row.add("td");
            cell.say("span", "figure", fact.value());
            if (!fact.beside().isEmpty()) {
                cell.text(" ");
                cell.say("span", "beside", fact.beside());
            }
        });
    }

    private void said(Tag card, GoalReport goal) {
        words.notes(goal).forEach(note -> card.say("p", "said", note));
        if (words.round() != null && medium == Medium.PAPER) {
            return; // the page of a round has room for numbers; what people wrote stands on the screen
        }
        words.checkIns(goal).forEach(said -> card.say("p", "said", said));
    }
}
