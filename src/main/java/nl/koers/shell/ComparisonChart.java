package nl.koers.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The shape of the figures as they stand, thin, and of figures that may come, strong; without axes. */
@Tag("koers-compare")
public final class ComparisonChart extends Component {

    /** A figure of a day. */
    public record Point(LocalDate on, double value) {}

    /**
     * @param now as they stand, oldest first; may be empty
     * @param coming oldest first
     * @param sentence what it shows, for those who do not see it
     */
    public ComparisonChart(List<Point> now, List<Point> coming, String sentence) {
        getElement().setAttribute("role", "img").setAttribute("aria-label", sentence);
        ArrayNode lines = JsonNodeFactory.instance.arrayNode();
        lines.add(points(now));
        lines.add(points(coming));
        getElement().setPropertyJson("lines", lines);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        Script.CHARTS.loadInto(attach.getUI());
    }

    private static ArrayNode points(List<Point> figures) {
        ArrayNode points = JsonNodeFactory.instance.arrayNode();
        figures.forEach(
                figure -> points.addArray().add(figure.on().toEpochDay()).add(figure.value()));
        return points;
    }
}
