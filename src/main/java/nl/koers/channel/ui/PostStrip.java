package nl.koers.channel.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.format.TextStyle;
import java.util.Locale;
import nl.koers.activity.PostYear;
import nl.koers.activity.PostYear.Month;
import nl.koers.i18n.Texts;

/** Twelve months of a page: a cell a month with the number of posts, marked where there were none or nothing is known. */
final class PostStrip extends Div {

    /** So many shades from few posts to the most of the year. */
    private static final int SHADES = 4;

    private final Locale language = Texts.spoken(getLocale());
    private final long most;

    PostStrip(PostYear year) {
        addClassName("strip");
        most = year.months().stream()
                .mapToLong(month -> month.posts() == null ? 0 : month.posts())
                .max()
                .orElse(0);
        Paragraph caption = new Paragraph(getTranslation("channel.strip"));
        caption.addClassNames("quiet", "small");
        OrderedList months = new OrderedList();
        year.months().forEach(month -> months.add(cell(month)));
        add(caption, months);
    }

    private ListItem cell(Month month) {
        String name = month.month().getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language);
        Span said = new Span(said(month, name + " " + month.month().getYear()));
        said.addClassName("unseen");
        Span number = new Span(month.posts() == null ? "?" : shown(month.posts()));
        number.addClassName("posted");
        Span letter = new Span(name.substring(0, 1).toUpperCase(language));
        letter.addClassName("month");
        number.getElement().setAttribute("aria-hidden", "true");
        letter.getElement().setAttribute("aria-hidden", "true");
        ListItem cell = new ListItem(said, number, letter);
        cell.addClassName(look(month));
        cell.getElement().setAttribute("title", said.getText());
        return cell;
    }

    private String said(Month month, String name) {
        if (month.posts() == null) {
            return getTranslation("channel.strip.unknown", name);
        }
        return getTranslation(month.isComplete() ? "channel.strip.posts" : "channel.strip.soFar", name, month.posts());
    }

    /** There is room for three digits. */
    private static String shown(long posts) {
        return posts > 999 ? "1k+" : String.valueOf(posts);
    }

    private String look(Month month) {
        Long posts = month.posts();
        if (posts == null) {
            return "unknown";
        }
        if (posts == 0) {
            return month.isSilent() ? "silent" : "open";
        }
        return "shade-" + Math.max(1, Math.ceilDiv(posts * SHADES, most));
    }
}
