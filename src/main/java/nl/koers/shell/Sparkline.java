package nl.koers.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.List;
import nl.koers.progress.PlannedPoint;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The shape of the last figures, without axes. Decoration: what matters is said in words beside it. */
@Tag("koers-spark")
public final class Sparkline extends Component {

    /** @param figures oldest first; fewer than two draw nothing */
    public Sparkline(List<PlannedPoint> figures, Tone tone) {
        getElement().getClassList().add(tone.className());
        getElement().setAttribute("aria-hidden", "true");
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        figures.forEach(
                figure -> values.addArray().add(figure.on().toEpochDay()).add(figure.value()));
        getElement().setPropertyJson("values", values);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        Script.CHARTS.loadInto(attach.getUI());
    }
}
