package nndl.ui.training.runs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nndl.training.runs.Group;
import nndl.training.runs.RunId;
import nndl.ui.runs.KeptRun;

/** A row of the list. */
sealed interface Row {
    /** The runs it stands for. */
    List<KeptRun> runs();

    /** What it is about, whatever there is to be said of it: a run or a group. */
    RunId id();

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

        @Override
        public RunId id() {
            return run.start().id();
        }
    }

    /**
     * Runs that were started together.
     *
     * @param group what they are
     * @param runs all of them; where they follow, in the order of what they differ in
     * @param open whether they follow, one by one
     */
    record Many(Group group, List<KeptRun> runs, boolean open) implements Row {
        @Override
        public RunId id() {
            return group.id();
        }
    }

    /** The rows of a list: a group stands where its newest run would. */
    static List<Row> of(List<KeptRun> runs, Set<RunId> openGroups) {
        Map<RunId, List<KeptRun>> members = new HashMap<>();
        for (KeptRun run : runs) {
            run.start().group().ifPresent(group -> members.computeIfAbsent(group.id(), id -> new ArrayList<>())
                    .add(run));
        }
        List<Row> rows = new ArrayList<>();
        for (KeptRun run : runs) {
            Optional<Group> group = run.start().group();
            if (group.isEmpty()) {
                rows.add(new One(run, false));
            } else {
                Optional.ofNullable(members.remove(group.get().id()))
                        .ifPresent(all -> rows.addAll(rows(
                                group.get(),
                                all,
                                openGroups.contains(group.get().id()))));
            }
        }
        return rows;
    }

    private static List<Row> rows(Group group, List<KeptRun> members, boolean open) {
        if (!open) {
            return List.of(new Many(group, List.copyOf(members), false));
        }
        List<KeptRun> sorted = MemberOrder.of(group.over(), members);
        List<Row> rows = new ArrayList<>();
        rows.add(new Many(group, sorted, true));
        sorted.forEach(run -> rows.add(new One(run, true)));
        return rows;
    }
}
