package nndl.ui.runs;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nndl.training.runs.Group;
import nndl.training.runs.RunId;
import nndl.training.runs.RunLook;
import nndl.training.runs.RunStore;

/** The names given to groups of runs; kept like those of runs. To be used on the FX thread. */
public final class GroupNames {
    private final RunStore store;
    private final Map<RunId, ReadOnlyObjectWrapper<RunLook>> looks = new HashMap<>();

    GroupNames(RunStore store) {
        this.store = store;
    }

    private ReadOnlyObjectWrapper<RunLook> of(RunId group) {
        return looks.computeIfAbsent(group, id -> new ReadOnlyObjectWrapper<>(RunLook.USUAL));
    }

    /** The looks as they were kept, of runs and of groups. */
    void take(Map<RunId, RunLook> kept) {
        kept.forEach((id, look) -> {
            ObjectProperty<RunLook> own = of(id);
            if (own.get().equals(RunLook.USUAL)) {
                own.set(look);
            }
        });
    }

    /** The look of a group, of which only the name counts. */
    public ReadOnlyObjectProperty<RunLook> lookProperty(Group group) {
        return of(group.id()).getReadOnlyProperty();
    }

    /** Names a group, here and in the files; an empty name takes it away. */
    public void name(Group group, String name) {
        RunLook look = RunLook.USUAL.withName(name);
        of(group.id()).set(look);
        store.look(Map.of(group.id(), look));
    }
}
