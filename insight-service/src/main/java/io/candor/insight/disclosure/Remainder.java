package io.candor.insight.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Hidden cells of one subject between a node and the next shown ones below it. Its crowds can exchange answers without any
 * printed number changing, which leaves most of them room enough; who looks for more than this asks {@link IntervalAudit}.
 */
final class Remainder {

    /** How many answers more and how many fewer hidden crowds could have. */
    private record Slack(int up, int down) {
        Slack plus(Slack other) {
            return new Slack(up + other.up, down + other.down);
        }
    }

    private final CountTable table;
    private final IntervalAudit audit;
    private final boolean[][] shown;
    private final int subject;
    private final boolean told;
    private final Map<Integer, Slack> slacks = new HashMap<>();
    private final List<Integer> hidden = new ArrayList<>();
    private final Slack all;

    /** @param top shown, or without a shown node above */
    Remainder(CountTable table, IntervalAudit audit, boolean[][] shown, int top, int subject) {
        this.table = table;
        this.audit = audit;
        this.shown = shown;
        this.subject = subject;
        told = shown[top][subject];
        all = collect(top);
        if (told) {
            slacks.remove(top);
        } else {
            hidden.add(top);
        }
    }

    private Slack collect(int node) {
        Slack slack = new Slack(0, 0);
        if (table.crowdOf[node] != CountTable.NONE) {
            slack = shown[node][subject] ? slack : new Slack(audit.freeUp(node, subject), audit.freeDown(node, subject));
        }
        for (int child : table.below[node]) {
            if (!shown[child][subject]) {
                slack = slack.plus(collect(child));
                hidden.add(child);
            }
        }
        slacks.put(node, slack);
        return slack;
    }

    /** The hidden cells' nodes. */
    List<Integer> hidden() {
        return hidden;
    }

    /** At least so many people lie between the cell's smallest and largest possible count. */
    int room(int node) {
        Slack own = slacks.getOrDefault(node, new Slack(0, 0));
        return told ? Math.min(own.up(), all.down() - own.down()) + Math.min(own.down(), all.up() - own.up())
                : own.up() + own.down();
    }
}
