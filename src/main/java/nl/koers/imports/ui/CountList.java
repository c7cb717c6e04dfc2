package nl.koers.imports.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import nl.koers.imports.ImportReport.Rows;

/** What becomes of the values of a file, as small labelled figures. Nothing kept or rejected is not said. */
final class CountList extends DescriptionList {

    CountList(Rows rows, ImportWords words) {
        addClassName("counts");
        fact(words, "added", rows.added());
        fact(words, "changed", rows.changed());
        fact(words, "unchanged", rows.unchanged());
        if (rows.kept() > 0) {
            fact(words, "kept", rows.kept());
        }
        if (rows.rejected() > 0) {
            fact(words, "rejected", rows.rejected());
        }
    }

    private void fact(ImportWords words, String what, int count) {
        Div fact = new Div(new Term(words.get("import.count." + what)), new Description(words.number(count)));
        fact.setClassName("zero", count == 0);
        add(fact);
    }
}
