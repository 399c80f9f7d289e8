package nndl.ui.training.runs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nndl.training.runs.Group;
import nndl.training.runs.RunId;
import nndl.ui.runs.KeptRun;

/** A row of the list. */
sealed interface Row {
    /** The runs it stands for. */
    List<KeptRun> runs();

    /**
     * One run.
     *
     * @param run the run
     * @param inGroup whether it stands below its group
     */
    record One(KeptRun run, boolean inGroup) implements Row {
        @Override
        public List<KeptRun> runs() {
            return List.of(run);
        }
    }

    /**
     * Runs that were started together.
     *
     * @param group what they are
     * @param runs all of them, newest first
     * @param open whether they follow, one by one
     */
    record Many(Group group, List<KeptRun> runs, boolean open) implements Row {}

    /** The rows of a list: a group stands where its newest run would. */
    static List<Row> of(List<KeptRun> runs, Set<RunId> openGroups) {
        List<Row> rows = new ArrayList<>();
        Set<RunId> done = new HashSet<>();
        for (KeptRun run : runs) {
            Optional<Group> group = run.start().group();
            if (group.isEmpty()) {
                rows.add(new One(run, false));
            } else if (done.add(group.get().id())) {
                rows.addAll(
                        rows(group.get(), runs, openGroups.contains(group.get().id())));
            }
        }
        return rows;
    }

    private static List<Row> rows(Group group, List<KeptRun> runs, boolean open) {
        List<KeptRun> members = runs.stream()
                .filter(run -> run.start()
                        .group()
                        .filter(g -> g.id().equals(group.id()))
                        .isPresent())
                .toList();
        List<Row> rows = new ArrayList<>();
        rows.add(new Many(group, members, open));
        if (open) {
            members.forEach(run -> rows.add(new One(run, true)));
        }
        return rows;
    }
}
