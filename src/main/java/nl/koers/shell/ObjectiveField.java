package nl.koers.shell;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveId;
import nl.koers.objective.ObjectiveKind;
import nl.koers.objective.ObjectiveTree;
import org.jspecify.annotations.Nullable;

/** The marketing objective a goal serves, together with what that serves in turn; those of one chain stand together. */
public final class ObjectiveField extends ComboBox<Objective> {

    private final transient ObjectiveTree tree;

    public ObjectiveField(String label, ObjectiveTree tree) {
        super(label);
        this.tree = tree;
        setItems(tree.all(ObjectiveKind.MARKETING).stream()
                .sorted(Comparator.comparing(this::above))
                .toList());
        setItemLabelGenerator(Objective::title);
        setRenderer(new ComponentRenderer<>(this::item));
        setClearButtonVisible(true);
        setVisible(!tree.all(ObjectiveKind.MARKETING).isEmpty());
    }

    /** @param id null, or one that is not there, chooses none */
    public void choose(@Nullable ObjectiveId id) {
        setValue(tree.find(id)
                .filter(found -> found.kind() == ObjectiveKind.MARKETING)
                .orElse(null));
    }

    private Div item(Objective objective) {
        Span above = new Span(above(objective));
        above.addClassName("small");
        Div item = new Div(new Div(objective.title()), above);
        item.addClassName("objective-item");
        return item;
    }

    private String above(Objective objective) {
        List<Objective> path = tree.path(objective.id());
        return path.stream().limit(path.size() - 1L).map(Objective::title).collect(Collectors.joining(" › "));
    }
}
