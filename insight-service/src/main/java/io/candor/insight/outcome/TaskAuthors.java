package io.candor.insight.outcome;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.candor.insight.disclosure.Floor;
import io.candor.insight.outcome.OutcomeRecords.Kept;

/** People behind tasks. Tasks that name nobody may all be one person's. */
final class TaskAuthors {

    private TaskAuthors() {
    }

    static int of(Collection<Kept> tasks) {
        return (int) tasks.stream().map(Kept::cluster).filter(Objects::nonNull).distinct().count();
    }

    /** Whether at least five did these tasks and nobody more than half of them, by number and by time. */
    static boolean areMany(List<Kept> tasks) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Double> minutes = new HashMap<>();
        double all = 0;
        for (Kept task : tasks) {
            String author = task.cluster() == null ? "" : task.cluster();
            counts.merge(author, 1, Integer::sum);
            minutes.merge(author, task.actual(), Double::sum);
            all += task.actual();
        }
        return of(tasks) >= Floor.SCORE && 2 * Collections.max(counts.values()) <= tasks.size()
                && 2 * Collections.max(minutes.values()) <= all;
    }
}
