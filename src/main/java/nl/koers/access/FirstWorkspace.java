package nl.koers.access;

import java.util.Currency;
import java.util.List;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import nl.koers.workspace.Workspace;
import nl.koers.workspace.Workspaces;
import org.springframework.stereotype.Component;

/** The workspace that the set-up page makes. */
@Component
class FirstWorkspace {

    private final Workspaces workspaces;
    private final SystemIdentity system;

    FirstWorkspace(Workspaces workspaces, SystemIdentity system) {
        this.workspaces = workspaces;
        this.system = system;
    }

    /** Makes it inside the transaction that is under way; returns what is wrong, by the set-up page's field names. */
    List<FieldError> make(SetUpData data) {
        Workspace workspace =
                new Workspace(data.organisation(), data.language(), data.zone(), Currency.getInstance("EUR"));
        try {
            system.run(() -> keep(workspace));
            return List.of();
        } catch (InvalidInput e) {
            return e.errors().stream().map(FirstWorkspace::named).toList();
        }
    }

    private void keep(Workspace workspace) {
        if (workspaces.find().isPresent()) {
            workspaces.change(workspace);
        } else {
            workspaces.create(workspace);
        }
    }

    private static FieldError named(FieldError error) {
        return error.field().equals("name") ? new FieldError("organisation", error.key(), error.arguments()) : error;
    }
}
