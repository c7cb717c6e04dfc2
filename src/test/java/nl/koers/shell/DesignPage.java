package nl.koers.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.koers.activity.ActivityState;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;
import nl.koers.progress.Status;

/** Every piece of the design system as the program makes it, for docs/design.html. */
final class DesignPage {

    private static final String HEAD = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>The look of Koers</title>
            <link rel="stylesheet" href="../src/main/resources/META-INF/resources/styles.css">
            <style>
              body { font-family: "Instrument Sans", system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
              .piece { display: flex; flex-wrap: wrap; gap: var(--s2) var(--s3); align-items: center; }
              .swatch { display: grid; gap: 2px; width: 150px; font-size: 13px; }
              .swatch i { height: 36px; border: 1px solid var(--line); border-radius: var(--r-s); }
              .space { display: inline-block; height: 16px; background: var(--accent); }
            </style>
            </head>
            <body>
            <!-- Written by DesignPageTest from the components themselves; see docs/design.md. -->
            <main class="page">
            """;

    private final StringBuilder html = new StringBuilder(HEAD);
    private final Texts texts;

    DesignPage(Texts texts) {
        this.texts = texts;
    }

    String html() {
        html.append(new Div(new H1("The look of Koers"), lead()).getElement().getOuterHTML())
                .append('\n');
        section(
                "Colours",
                "Named after what they say. The numbers: contrast on white cards, light and dark.",
                colours());
        section("Type and space", "One family, six sizes, six spaces.", sizes(), spaces());
        section("Numbers", "Thousands apart from five digits on, everywhere.", numbers());
        section("Status of a goal", "Icon, word, soft colour: any one of the three may be missed.", badges());
        section("State of a page", "The same badge, other words.", states());
        section("Bar", "How much of the way is done; the tick is what is planned by now.", bars());
        section("Filters", "Links with a count: the address says which one is on.", tiles());
        section("Messages", "A sentence that stays, with its sign.", messages());
        section("Empty", "One sentence, one way on.", empty());
        section("Buttons", "One primary a screen.", buttons());
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private static Paragraph lead() {
        Paragraph lead = new Paragraph(
                "Every piece, made by the same components and drawn by the same styles.css as the screens.");
        lead.addClassName("lead");
        return lead;
    }

    private void section(String name, String rule, Component... pieces) {
        Paragraph quiet = new Paragraph(rule);
        quiet.addClassName("quiet");
        Card card = Card.titled(name, quiet);
        card.add(pieces);
        html.append(card.getElement().getOuterHTML()).append('\n');
    }

    private static Div piece(List<? extends Component> parts) {
        Div piece = new Div();
        parts.forEach(piece::add);
        piece.addClassName("piece");
        return piece;
    }

    private static Div colours() {
        Palette light = Palette.light();
        Palette dark = Palette.dark();
        return piece(light.colours().keySet().stream()
                .map(name -> {
                    Div swatch = new Div(
                            colour(name),
                            new Span("--" + name),
                            new Span(String.format(
                                    Locale.ROOT,
                                    "%.1f · %.1f",
                                    light.contrast(name, "surface"),
                                    dark.contrast(name, "surface"))));
                    swatch.addClassName("swatch");
                    return swatch;
                })
                .toList());
    }

    private static Component colour(String name) {
        Element field = new Element("i");
        field.getStyle().set("background", "var(--" + name + ")");
        Div holder = new Div();
        holder.getStyle().set("display", "contents");
        holder.getElement().appendChild(field);
        return holder;
    }

    private static Div sizes() {
        Paragraph lead = new Paragraph("Lead: what the screen is for");
        lead.addClassName("lead");
        Paragraph quiet = new Paragraph("Quiet: what may be skipped");
        quiet.addClassName("quiet");
        Span small = new Span("Small: who and where");
        small.addClassName("small");
        Div stack = new Div(
                new H1("Title of a screen"),
                lead,
                new H2("Title of a card"),
                new H3("Title within a card"),
                new Paragraph("Text"),
                quiet,
                small);
        stack.addClassName("stack");
        return stack;
    }

    private static Div spaces() {
        return piece(List.of("s1", "s2", "s3", "s4", "s5", "s6").stream()
                .map(name -> {
                    Span bar = new Span();
                    bar.addClassName("space");
                    bar.getStyle().set("width", "var(--" + name + ")");
                    return new Span(bar, new Span(" --" + name));
                })
                .toList());
    }

    private static Div numbers() {
        return piece(List.of(712d, 1000d, 9999.5, 12_345.678).stream()
                .map(number -> new Span(
                        Formats.number(Texts.ENGLISH, number, 1) + " · " + Formats.number(Texts.DUTCH, number, 1)))
                .toList());
    }

    private Div badges() {
        return piece(Arrays.stream(Status.values())
                .map(status -> new StatusBadge(status, texts.get(Texts.ENGLISH, "status." + status)))
                .toList());
    }

    private Div states() {
        return piece(Arrays.stream(ActivityState.values())
                .map(state -> new ActivityBadge(state, texts.get(Texts.ENGLISH, "activity.state." + state)))
                .toList());
    }

    private static Div bars() {
        Div stack = new Div();
        Arrays.stream(Tone.values())
                .forEach(tone -> stack.add(new ReachedBar(0.62, 0.5, tone, "62% of the way, 50% planned")));
        stack.add(new ReachedBar(null, null, Tone.NONE, "Nothing to say"));
        stack.addClassName("stack");
        return stack;
    }

    private static Component tiles() {
        Class<? extends Component> overview =
                RouteConfiguration.forApplicationScope().getRoute("").orElseThrow();
        return new StatusTiles(Map.of(Status.BEHIND, 2L), Optional.of(Status.BEHIND), overview);
    }

    private static Div messages() {
        Div stack = new Div(
                new Message(Glyph.Sign.CHECK, Tone.OK, "Twelve values are new."),
                new Message(Glyph.Sign.ALERT, Tone.RISK, "Two rows were left out."),
                new Message(Glyph.Sign.CROSS, Tone.BEHIND, "Row 7, column B: “abc” is not a number."));
        stack.addClassName("stack");
        return stack;
    }

    private static Component empty() {
        Anchor way = new Anchor("#", "New goal");
        way.addClassNames("button", "primary");
        return new EmptyState("A goal is a number and a day. Make the first one.", way);
    }

    private static Div buttons() {
        Anchor primary = new Anchor("#", "Primary");
        primary.addClassNames("button", "primary");
        Anchor plain = new Anchor("#", "Another way");
        plain.addClassName("button");
        return piece(List.of(primary, plain, new Anchor("#", "Link")));
    }
}
