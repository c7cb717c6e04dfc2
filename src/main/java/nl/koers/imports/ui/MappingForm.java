package nl.koers.imports.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.koers.channel.Channel;
import nl.koers.channel.MetricKind;
import nl.koers.imports.ui.MappingGuess.Role;
import nl.koers.reading.DecimalSign;
import nl.koers.reading.FirstRow;
import nl.koers.reading.ProfileDraft;
import nl.koers.reading.ProfileDraft.ChannelDraft;
import nl.koers.reading.ProfileDraft.ValueDraft;
import nl.koers.reading.ProfileDraft.Writing;
import org.jspecify.annotations.Nullable;

/** The part that each column plays, and what is to be known of days, numbers, channel and metrics. */
final class MappingForm extends Div {

    private final transient Mappings mappings;
    private final transient ImportWords words;
    private final transient List<String> headers;
    private final transient List<FirstRow> below;
    private final transient @Nullable String title;
    private final Command changed;
    private final MappingTable table;
    private final Div values = new Div();
    private final Map<Integer, MappedValue> byColumn = new LinkedHashMap<>();
    private final MappedDate date;
    private final Select<DecimalSign> decimal;
    private final Select<Channel> channel = new Select<>();
    private final Checkbox titled = new Checkbox();

    /** @param changed told after every choice */
    MappingForm(Mappings mappings, ImportWords words, List<FirstRow> rows, int header, Command changed) {
        this.mappings = mappings;
        this.words = words;
        this.changed = changed;
        headers = rows.get(header).cells();
        below = rows.subList(header + 1, rows.size());
        title = title(rows, header);
        addClassName("stack");
        table = new MappingTable(words, rows, header, this::rolesChanged);
        values.addClassNames("stack", "mapped-values");
        date = new MappedDate(words, changed);
        decimal = decimal();
        channel.setLabel(words.get("mapping.channel"));
        channel.setItems(mappings.channels());
        channel.setItemLabelGenerator(item -> item == null ? words.get("mapping.channel.asked") : item.name());
        channel.setEmptySelectionAllowed(true);
        channel.setEmptySelectionCaption(words.get("mapping.channel.asked"));
        channel.setPlaceholder(words.get("mapping.channel.asked"));
        channel.addValueChangeListener(change -> changed.execute());
        titled.setLabel(words.get("mapping.titled", String.valueOf(title)));
        titled.setValue(title != null);
        titled.addValueChangeListener(change -> changed.execute());
        Div details = new Div(channel, decimal);
        details.addClassName("form");
        add(table, titled, values, date, details);
        rolesChanged();
    }

    /** The only cell of the line above a header of two columns: some platforms say the metric there. */
    private static @Nullable String title(List<FirstRow> rows, int header) {
        if (header == 0 || filled(rows.get(header)).size() != 2) {
            return null;
        }
        List<String> above = filled(rows.get(header - 1));
        return above.size() == 1 ? above.getFirst() : null;
    }

    private static List<String> filled(FirstRow row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
    }

    private Select<DecimalSign> decimal() {
        Select<DecimalSign> select = new Select<>();
        String fileSays = words.get("import.setting.fromFile");
        select.setLabel(words.get("import.setting.decimal"));
        select.setItems(Arrays.asList(DecimalSign.values()));
        select.setItemLabelGenerator(item -> item == null ? fileSays : words.get("import.setting.decimal." + item));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(fileSays);
        select.setPlaceholder(fileSays);
        select.addValueChangeListener(change -> changed.execute());
        return select;
    }

    private void rolesChanged() {
        List<Integer> chosen = table.columns(Role.VALUE);
        byColumn.keySet().retainAll(chosen);
        chosen.forEach(column -> byColumn.computeIfAbsent(
                column, added -> new MappedValue(mappings, words, headers.get(added), changed)));
        values.removeAll();
        boolean namesMetrics = table.first(Role.METRIC) < 0;
        if (namesMetrics && !chosen.isEmpty()) {
            values.add(new H3(words.get("mapping.values")));
            chosen.forEach(column -> values.add(byColumn.get(column)));
        }
        channel.setVisible(table.first(Role.CHANNEL) < 0);
        date.setVisible(table.first(Role.DATE) >= 0);
        date.example(example(table.first(Role.DATE)));
        titled.setVisible(title != null && namesMetrics && chosen.size() == 1);
        changed.execute();
    }

    /** The first cell of a column that holds something; empty when there is none. */
    private String example(int column) {
        return column < 0
                ? ""
                : below.stream()
                        .filter(row -> column < row.cells().size())
                        .map(row -> row.cells().get(column))
                        .filter(cell -> !cell.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    /** What still has to be said, in a sentence; empty when there is enough for a preview. */
    String missing() {
        int days = table.columns(Role.DATE).size();
        int figures = table.columns(Role.VALUE).size();
        if (days != 1) {
            return words.get(days == 0 ? "mapping.missing.date" : "mapping.missing.oneDate");
        }
        if (figures == 0) {
            return words.get("mapping.missing.value");
        }
        if (table.columns(Role.CHANNEL).size() > 1 || table.columns(Role.METRIC).size() > 1) {
            return words.get("mapping.missing.one");
        }
        return table.first(Role.METRIC) >= 0 && figures > 1 ? words.get("mapping.missing.oneValue") : "";
    }

    /** Whether it can be saved; marks what has to be said first. */
    boolean isComplete() {
        boolean named = table.first(Role.METRIC) >= 0
                || byColumn.values().stream().map(MappedValue::isComplete).reduce(true, Boolean::logicalAnd);
        return missing().isEmpty() && named;
    }

    /** What was said so far; a metric of which nobody said how it counts is previewed as a stream. */
    ProfileDraft draft(String name) {
        int metric = table.first(Role.METRIC);
        int channelColumn = table.first(Role.CHANNEL);
        Channel fixed = channelColumn < 0 ? channel.getValue() : null;
        List<ValueDraft> drafts = new ArrayList<>();
        byColumn.forEach((column, value) -> drafts.add(
                metric >= 0
                        ? new ValueDraft(headers.get(column), "", MetricKind.FLOW, Writing.NUMBER)
                        : new ValueDraft(
                                headers.get(column), value.metric(), value.kindOr(MetricKind.FLOW), value.writing())));
        return new ProfileDraft(
                name,
                titled.isVisible() && titled.getValue() ? title : null,
                date.draft(headers.get(table.first(Role.DATE))),
                decimal.getValue(),
                new ChannelDraft(
                        channelColumn < 0 ? null : headers.get(channelColumn), fixed == null ? null : fixed.name()),
                metric < 0 ? null : headers.get(metric),
                drafts,
                headers);
    }
}
