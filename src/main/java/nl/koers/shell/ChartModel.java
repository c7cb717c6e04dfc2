package nl.koers.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.koers.channel.MetricUnit;
import nl.koers.i18n.Formats;
import nl.koers.progress.Course;
import nl.koers.progress.Outlook;
import nl.koers.progress.PlannedPoint;
import nl.koers.progress.Standing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What chart.js draws: days as ISO dates, values in the goal's own measure as people read them, words in the reader's language. */
record ChartModel(Course course, ChartMarks marks, MetricUnit unit, Locale language) {

    ObjectNode json() {
        ObjectNode model = JsonNodeFactory.instance.objectNode();
        model.put("language", language.getLanguage());
        model.put("start", course.start().toString());
        model.put("deadline", course.deadline().toString());
        Double target = course.target();
        model.put("target", target == null ? null : Double.valueOf(unit.shown(target)));
        model.put("sign", unit.sign());
        model.set("actual", points(course.actual()));
        model.set("planned", points(course.planned()));
        forecast(model.putArray("forecast"));
        Outlook outlook = course.standing().outlook();
        LocalDate completion = outlook == null ? null : outlook.completion();
        if (completion != null && !completion.isAfter(course.deadline())) {
            model.put("completion", completion.toString());
        }
        buffer(model.putArray("buffer"));
        ArrayNode notes = model.putArray("notes");
        marks.notes().forEach(note -> notes.addArray().add(note.on().toString()).add(note.text()));
        ArrayNode earlier = model.putArray("earlier");
        marks.earlier().forEach(plan -> earlier.add(points(plan.planned())));
        return model;
    }

    /** From the data date to the day the plan has the same value: the days ahead, or behind. */
    private void buffer(ArrayNode buffer) {
        Standing standing = course.standing();
        LocalDate on = standing.dataDate();
        Double value = standing.value();
        Long days = bufferDays();
        if (days != null && on != null && value != null && !course.planned().isEmpty()) {
            buffer.addArray().add(on.toString()).add(unit.shown(value));
            buffer.addArray().add(on.plusDays(days).toString()).add(unit.shown(value));
        }
    }

    /** Whole days ahead of the plan, negative behind it; null where there are none, or none that fit on the chart. */
    @Nullable
    Long bufferDays() {
        Standing standing = course.standing();
        Double days = standing.bufferDays();
        LocalDate on = standing.dataDate();
        if (days == null || on == null || standing.outlook() == null) {
            return null;
        }
        long whole = Math.round(days);
        LocalDate other = on.plusDays(whole);
        boolean fits = !other.isAfter(course.deadline()) && !other.isBefore(course.start());
        return whole != 0 && fits ? whole : null;
    }

    private void forecast(ArrayNode forecast) {
        Double target = course.target();
        int decimals = decimals(target == null ? 0 : unit.shown(target));
        course.forecast()
                .forEach(point -> forecast.addArray()
                        .add(point.on().toString())
                        .add(rounded(unit.shown(point.band().median()), decimals))
                        .add(rounded(unit.shown(point.band().low80()), decimals))
                        .add(rounded(unit.shown(point.band().high80()), decimals)));
    }

    /** A forecast is not known to the last decimal: no more of them than the size of the target deserves. */
    private static int decimals(double scale) {
        double size = Math.abs(scale);
        return size >= 100 ? 0 : size >= 10 ? 1 : 2;
    }

    private static double rounded(double value, int decimals) {
        double unit = Math.pow(10, decimals);
        return Math.round(value * unit) / unit;
    }

    private ArrayNode points(List<PlannedPoint> points) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        points.forEach(point -> list.addArray().add(point.on().toString()).add(unit.shown(point.value())));
        return list;
    }

    String deadline() {
        return Formats.shortDay(language, course.deadline());
    }
}
