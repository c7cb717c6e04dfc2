package nl.koers.round.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.koers.shell.Badge;
import nl.koers.shell.Glyph;
import nl.koers.shell.Tone;
import org.jspecify.annotations.Nullable;

/**
 * How many goals of a round still wait for a decision, the way to the next of them, and the ways to open and close all. It
 * stays in sight.
 */
final class RoundLines extends Div {

    private final transient List<GoalLine> lines;
    private final transient RoundWords words;
    private final Span announced = new Span();
    private @Nullable GoalLine last;

    RoundLines(List<GoalLine> lines, RoundPage page, RoundWords words) {
        this.lines = lines;
        this.words = words;
        addClassNames("round-lines", "no-print");
        if (page.isDecidable()) {
            add(toDecide());
        }
        announced.addClassName("unseen");
        announced.getElement().setAttribute("role", "status");
        Div all = new Div(button("lines.open", () -> open(true)), button("lines.close", () -> open(false)), announced);
        all.addClassName("line-buttons");
        add(all);
    }

    private Div toDecide() {
        long open = lines.stream().filter(GoalLine::isOpenQuestion).count();
        Div toDecide = new Div();
        toDecide.addClassName("to-decide-count");
        if (open == 0) {
            toDecide.add(new Badge(Glyph.Sign.CHECK, Tone.OK, words.say("lines.decided", lines.size())));
            return toDecide;
        }
        Badge count = new Badge(Glyph.Sign.QUESTION, Tone.NONE, words.say("lines.open.count", open, lines.size()));
        count.addClassName("to-decide");
        NativeButton next = button("lines.next", () -> next().ifPresent(this::point));
        next.addClassName("decide");
        toDecide.add(count, next);
        return toDecide;
    }

    private NativeButton button(String key, Runnable deed) {
        NativeButton button = new NativeButton(words.say(key), click -> deed.run());
        button.addClassName("plain");
        return button;
    }

    /** The first one without a decision after the last that was shown; after the last of all, the first again. */
    private Optional<GoalLine> next() {
        int after = last == null ? -1 : lines.indexOf(last);
        return IntStream.rangeClosed(1, lines.size())
                .mapToObj(step -> lines.get((after + step) % lines.size()))
                .filter(GoalLine::isOpenQuestion)
                .findFirst();
    }

    /** Opens a line and goes there. */
    void point(GoalLine line) {
        last = line;
        line.point();
    }

    private void open(boolean isOpen) {
        lines.forEach(line -> line.setOpen(isOpen));
        announced.setText(words.say(isOpen ? "lines.opened" : "lines.closed"));
    }

    Stream<GoalLine> opened() {
        return lines.stream().filter(GoalLine::isOpen);
    }
}
