package io.candor.insight.disclosure;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What a reader of all shown cells can work out about a hidden one: the attacker's problem of statistical disclosure control
 * (Willenborg and de Waal, Elements of Statistical Disclosure Control, 2001, ch. 4), solved exactly.
 *
 * <p>
 * Counts of one wave flow: from the top of each subject's tree down to the crowds, through each crowd's people, back to the
 * start. An arc into a node carries the node's count and is as wide as what is printed of it. Every circulation within these
 * widths is a table that prints the same page; so the largest and the smallest count of a cell are found by augmenting the
 * true table through its arc (Ford and Fulkerson 1962).
 *
 * <p>
 * The reader is taken to know the rules: a hidden crowd below the floor is known to lie below it. And two of those who
 * answered may tell each other: every crowd counts as if they were in it.
 */
final class IntervalAudit {

    private static final int START = 0;
    /** People who put their own answers together. */
    private static final int COLLUDING = 2;
    /** Stands in a search for all crowds that can be reached from the start: there are many, and rarely is one needed. */
    private static final int CROWDS = -1;
    private static final int CROWDS_AT_ONCE = 256;
    /** Vertices one search may visit; a cell whose room is not found within them counts as pinned. */
    private static final int PATIENCE = 3_000;

    private final CountTable table;
    private final int subjects;
    /** Count, least and most by cell, node × subject. */
    private final int[] count;
    private final int[] least;
    private final int[] most;
    /** By crowd: how many answered about anything. */
    private final int[] answered;
    private final int[] reachedFrom;
    private final int[] stamp;
    /** By vertex: the last search that looks for it or for something below it. */
    private final int[] onTheWay;
    private int search;
    /** The first crowd the search has not come to from the start. */
    private int nextCrowd;

    IntervalAudit(CountTable table) {
        this.table = table;
        subjects = table.subjects();
        int cells = table.nodes() * subjects;
        count = new int[cells];
        least = new int[cells];
        most = new int[cells];
        answered = new int[table.ownNode.length];
        for (int node = 0; node < table.nodes(); node++) {
            for (int subject = 0; subject < subjects; subject++) {
                count[cell(node, subject)] = table.answered[node][subject];
                hide(node, subject);
                if (table.crowdOf[node] != CountTable.NONE) {
                    answered[table.crowdOf[node]] += table.answered[node][subject];
                }
            }
        }
        reachedFrom = new int[1 + cells + answered.length];
        stamp = new int[reachedFrom.length];
        onTheWay = new int[reachedFrom.length];
    }

    void show(int node, int subject) {
        int cell = cell(node, subject);
        PrintedCount printed = PrintedCount.of(count[cell], table.people[node]);
        least[cell] = printed.from();
        most[cell] = printed.to();
    }

    void hide(int node, int subject) {
        int cell = cell(node, subject);
        boolean crowd = table.crowdOf[node] != CountTable.NONE;
        boolean small = crowd && table.answered[node][subject] < Floor.CROSS;
        least[cell] = crowd ? Math.min(COLLUDING, table.answered[node][subject]) : 0;
        most[cell] = small ? Math.min(Floor.CROSS - 1, table.people[node]) : table.people[node];
    }

    /** Whether at least {@code width} lies between the largest and the smallest count the cell can have. */
    boolean hasRoom(int node, int subject, int width) {
        int cell = cell(node, subject);
        if (table.crowdOf[node] != CountTable.NONE && mostRoom(node, subject) < width) {
            return false;
        }
        int from = up(cell);
        int up = move(vertex(cell), from, cell, Math.min(width, most[cell] - count[cell]));
        return up >= width
                || up + move(from, vertex(cell), cell, Math.min(width - up, count[cell] - least[cell])) >= width;
    }

    /** No table gives the cell of a crowd more: who answers about the subject instead did not, or about something else. */
    private int mostRoom(int own, int subject) {
        int others = silent(own);
        for (int other = 0; other < subjects; other++) {
            others += other == subject ? 0 : freeDown(own, other);
        }
        return Math.min(mostUp(own, subject), others) + freeDown(own, subject);
    }

    /** How many more of a crowd could have answered about the subject, were nothing printed above it. */
    int freeUp(int own, int subject) {
        return Math.min(mostUp(own, subject), silent(own));
    }

    /** The same however many did not answer. */
    int mostUp(int own, int subject) {
        int cell = cell(own, subject);
        return most[cell] - count[cell];
    }

    /** How many of a crowd answered about nothing. */
    int silent(int own) {
        return table.people[own] - answered[table.crowdOf[own]];
    }

    /** How many fewer. */
    int freeDown(int own, int subject) {
        int cell = cell(own, subject);
        return count[cell] - least[cell];
    }

    int free(int own, int subject) {
        return freeUp(own, subject) + freeDown(own, subject);
    }

    /** How many people can be moved along other arcs than the cell's own, up to {@code wanted}; leaves the table as it was. */
    private int move(int from, int to, int without, int wanted) {
        Deque<int[]> moves = new ArrayDeque<>();
        int moved = 0;
        while (moved < wanted && reach(from, to, without)) {
            int[] path = path(from, to);
            for (int i = 0; i + 1 < path.length; i++) {
                push(path[i], path[i + 1], 1);
            }
            moves.push(path);
            moved++;
        }
        moves.forEach(path -> {
            for (int i = path.length - 1; i > 0; i--) {
                push(path[i], path[i - 1], 1);
            }
        });
        return moved;
    }

    /** Towards the top and straight down to what is looked for first: there the way round is short. */
    private boolean reach(int from, int to, int without) {
        search++;
        for (int vertex = to; vertex != START; vertex = up(vertex - 1)) {
            onTheWay[vertex] = search;
        }
        Deque<Integer> open = new ArrayDeque<>();
        stamp[from] = search;
        open.addLast(from);
        int visited = 0;
        while (!open.isEmpty() && visited++ < PATIENCE) {
            int vertex = open.pollFirst();
            if (vertex == to) {
                return true;
            }
            if (vertex == CROWDS) {
                stepToCrowds(open);
            } else if (vertex == START) {
                stepFromStart(without, open);
            } else if (isCrowd(vertex)) {
                stepFromCrowd(vertex - 1 - count.length, open);
            } else {
                stepFromCell(vertex, without, open);
            }
        }
        return false;
    }

    private void stepFromStart(int without, Deque<Integer> open) {
        nextCrowd = 0;
        open.addLast(CROWDS);
        for (int node : table.tops) {
            for (int subject = 0; subject < subjects; subject++) {
                down(START, cell(node, subject), without, open);
            }
        }
    }

    private void stepToCrowds(Deque<Integer> open) {
        for (int end = Math.min(nextCrowd + CROWDS_AT_ONCE, answered.length); nextCrowd < end; nextCrowd++) {
            if (answered[nextCrowd] > 0) {
                visit(START, vertexOfCrowd(nextCrowd), open, false);
            }
        }
        if (nextCrowd < answered.length) {
            open.addLast(CROWDS);
        }
    }

    private void stepFromCell(int vertex, int without, Deque<Integer> open) {
        int cell = vertex - 1;
        int node = cell / subjects;
        int subject = cell % subjects;
        if (table.crowdOf[node] != CountTable.NONE) {
            visit(vertex, vertexOfCrowd(table.crowdOf[node]), open, true);
        }
        for (int child : table.below[node]) {
            down(vertex, cell(child, subject), without, open);
        }
        if (cell != without && count[cell] > least[cell]) {
            visit(vertex, up(cell), open, true);
        }
    }

    private void stepFromCrowd(int crowd, Deque<Integer> open) {
        int own = table.ownNode[crowd];
        for (int subject = 0; subject < subjects; subject++) {
            if (count[cell(own, subject)] > 0) {
                visit(vertexOfCrowd(crowd), vertex(cell(own, subject)), open, false);
            }
        }
        if (answered[crowd] < table.people[own]) {
            visit(vertexOfCrowd(crowd), START, open, true);
        }
    }

    private void down(int vertex, int cell, int without, Deque<Integer> open) {
        if (cell != without && count[cell] < most[cell]) {
            visit(vertex, vertex(cell), open, onTheWay[vertex(cell)] == search);
        }
    }

    private void visit(int from, int to, Deque<Integer> open, boolean first) {
        if (stamp[to] != search) {
            stamp[to] = search;
            reachedFrom[to] = from;
            if (first) {
                open.addFirst(to);
            } else {
                open.addLast(to);
            }
        }
    }

    private int[] path(int from, int to) {
        int length = 1;
        for (int vertex = to; vertex != from; vertex = reachedFrom[vertex]) {
            length++;
        }
        int[] path = new int[length];
        for (int vertex = to, i = length - 1; i >= 0; i--) {
            path[i] = vertex;
            vertex = i == 0 ? vertex : reachedFrom[vertex];
        }
        return path;
    }

    /** Along the arc between the two, forwards or backwards. */
    private void push(int from, int to, int people) {
        if (isCrowd(from) || isCrowd(to)) {
            int crowd = Math.max(from, to) - 1 - count.length;
            // The arc between a crowd and the start; between a crowd and its cell nothing is printed that the cell does not say.
            if (from == START) {
                answered[crowd] -= people;
            } else if (to == START) {
                answered[crowd] += people;
            }
        } else if (isBelow(to, from)) {
            count[to - 1] += people;
        } else {
            count[from - 1] -= people;
        }
    }

    private boolean isCrowd(int vertex) {
        return vertex > count.length;
    }

    private boolean isBelow(int vertex, int other) {
        return vertex != START && up(vertex - 1) == other;
    }

    /** The vertex above a cell. */
    private int up(int cell) {
        int above = table.above[cell / subjects];
        return above == CountTable.NONE ? START : vertex(cell(above, cell % subjects));
    }

    private int vertexOfCrowd(int crowd) {
        return 1 + count.length + crowd;
    }

    private static int vertex(int cell) {
        return 1 + cell;
    }

    private int cell(int node, int subject) {
        return node * subjects + subject;
    }
}
