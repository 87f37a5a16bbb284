package io.candor.insight.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Decides, for all counts of one wave and level, unit tree × subjects (tools), which cells may be shown together.
 *
 * <p>
 * Whoever sees a shown node and the shown nodes directly below it knows the number of answers of all hidden crowds in between,
 * its <em>remainder</em>. A remainder is empty, or has at least two crowds and {@link Floor#CROSS} answers. And no hidden
 * cell may be pinned to a range narrower than {@link Floor#NARROWEST} people by everything that is printed, head-counts and
 * these rules included; {@link IntervalAudit} finds that range exactly, over all subjects at once, since each person answers
 * about one.
 *
 * <p>
 * Crowds that reach the floor are shown first: it is the crowds that verdicts are about. What gives way is the totals above
 * them; they are tried from the largest down, and one is shown where everything stays safe. That is a heuristic: what it
 * shows is safe, and a larger choice of totals may exist. A last audit of all hidden cells stands behind it.
 */
public final class Suppression {

    private final CountTable table;
    private final Set<String> unprintable;
    private final IntervalAudit audit;
    private final boolean[][] shown;
    /** By node and subject: hidden crowds at or below whose lowest shown node this would be, their answers. */
    private final int[][] openCrowds;
    private final int[][] openAnswers;
    /** And by how many they could rise and fall. */
    private final int[][] openUp;
    private final int[][] openDown;

    private Suppression(CountTable table, Set<String> unprintable) {
        this.table = table;
        this.unprintable = unprintable;
        audit = new IntervalAudit(table);
        shown = new boolean[table.nodes()][table.subjects()];
        openCrowds = new int[table.nodes()][table.subjects()];
        openAnswers = new int[table.nodes()][table.subjects()];
        openUp = new int[table.nodes()][table.subjects()];
        openDown = new int[table.nodes()][table.subjects()];
    }

    /**
     * The plan for a table of counts; the same table gives the same plan.
     *
     * @param crowds
     *        of one wave and level
     * @param subjects
     *        everything that could be answered about
     */
    public static Suppression of(List<Crowd> crowds, Set<String> subjects) {
        return of(crowds, subjects, Set.of());
    }

    /**
     * The same where some nodes may not be shown whatever their size.
     *
     * @param unprintable
     *        of crowds or above them
     */
    public static Suppression of(List<Crowd> crowds, Set<String> subjects, Set<String> unprintable) {
        Suppression plan = new Suppression(new CountTable(crowds, subjects), unprintable);
        plan.showCrowds();
        plan.showTotals();
        while (plan.hideWhatPins()) {
            // Until nothing is pinned: each turn hides something, and where nothing is shown nothing is pinned.
        }
        return plan;
    }

    public boolean shows(String node, String subject) {
        int number = table.number(node);
        int about = table.subject(subject);
        return number != CountTable.NONE && about != CountTable.NONE && shown[number][about];
    }

    /** Nodes that may be shown for a subject, in no telling order. */
    public Set<String> shown(String subject) {
        int about = table.subject(subject);
        Set<String> nodes = new TreeSet<>();
        IntStream.range(0, about == CountTable.NONE ? 0 : table.nodes()).filter(node -> shown[node][about])
                .forEach(node -> nodes.add(table.node(node)));
        return nodes;
    }

    /**
     * A shown cell's count as it is printed.
     *
     * @throws IllegalArgumentException
     *         for a hidden cell
     */
    public PrintedCount count(String node, String subject) {
        if (!shows(node, subject)) {
            throw new IllegalArgumentException("hidden: %s of %s".formatted(subject, node));
        }
        int number = table.number(node);
        return PrintedCount.of(table.answered[number][table.subject(subject)], table.people[number]);
    }

    /** Releases what is said about a shown cell; anything about another is withheld and not even worked out. */
    public <T> Disclosure<T> disclose(String node, String subject, Supplier<T> value) {
        return shows(node, subject) ? new Disclosure.Released<>(value.get()) : Disclosure.withheld();
    }

    private void showCrowds() {
        for (int crowd = 0; crowd < table.ownNode.length; crowd++) {
            int own = table.ownNode[crowd];
            for (int subject = 0; subject < table.subjects(); subject++) {
                if (table.answered[own][subject] >= Floor.CROSS && !unprintable.contains(table.node(own))) {
                    show(own, subject);
                } else {
                    openCrowd(own, subject);
                    open(own, subject, 1);
                }
            }
        }
        while (hideCrowdingNeighbours()) {
            // A crowd about one tool may leave too few people for another; the smallest shown one gives way.
        }
    }

    private boolean hideCrowdingNeighbours() {
        boolean changed = false;
        for (int own : table.ownNode) {
            for (int subject = 0; subject < table.subjects(); subject++) {
                if (!shown[own][subject] && audit.free(own, subject) < Floor.NARROWEST
                        && exchange(own, subject) < Floor.NARROWEST && !audit.hasRoom(own, subject, Floor.NARROWEST)) {
                    changed |= hideSmallest(own);
                }
            }
        }
        return changed;
    }

    private boolean hideSmallest(int node) {
        return IntStream.range(0, table.subjects()).filter(subject -> shown[node][subject]).boxed()
                .min(Comparator.comparingInt(subject -> table.answered[node][subject])).map(subject -> {
                    hide(node, subject);
                    return true;
                }).orElse(false);
    }

    /** A smaller total shown later can make room for a larger one, so one pass is not enough. */
    private void showTotals() {
        int[][] largestFirst = IntStream.range(0, table.nodes())
                .filter(node -> table.below[node].length > 0 && !unprintable.contains(table.node(node))).boxed()
                .flatMap(node -> IntStream.range(0, table.subjects())
                        .filter(subject -> table.answered[node][subject] >= Floor.CROSS)
                        .mapToObj(subject -> new int[] { node, subject }))
                .sorted(Comparator.<int[]> comparingInt(cell -> table.answered[cell[0]][cell[1]]).reversed()
                        .thenComparing(cell -> table.node(cell[0])).thenComparing(cell -> table.subjectName(cell[1])))
                .toArray(int[][]::new);
        boolean more;
        do {
            more = false;
            for (int[] cell : largestFirst) {
                more |= !shown[cell[0]][cell[1]] && showIfSafe(cell[0], cell[1]);
            }
        } while (more);
    }

    private boolean showIfSafe(int node, int subject) {
        int upper = nextShown(table.above[node], subject);
        if (!isSafeRemainder(openCrowds[node][subject], openAnswers[node][subject])
                || upper != CountTable.NONE
                        && !isSafeRemainder(openCrowds[upper][subject] - openCrowds[node][subject],
                                openAnswers[upper][subject] - openAnswers[node][subject])) {
            return false;
        }
        show(node, subject);
        if (pinned(node, subject).findAny().isEmpty()
                && (upper == CountTable.NONE || pinned(upper, subject).findAny().isEmpty())) {
            return true;
        }
        hide(node, subject);
        return false;
    }

    /** Hidden cells of the remainder under a node that a reader can narrow down too far. */
    private Stream<Integer> pinned(int node, int subject) {
        Remainder remainder = new Remainder(table, audit, shown, node, subject);
        return remainder.hidden().stream()
                .filter(hidden -> openCrowds[hidden][subject] > 0 && remainder.room(hidden) < Floor.NARROWEST
                        && exchange(hidden, subject) < Floor.NARROWEST
                        && !audit.hasRoom(hidden, subject, Floor.NARROWEST));
    }

    /**
     * At least so many people lie between the smallest and the largest count of a hidden crowd's cell, without any printed
     * number changing: its people who did not answer, and those who spoke of another hidden subject, might have spoken of this
     * one, while other hidden crowds of both remainders make up for it. One other subject only, so that no crowd's silent
     * people are counted twice.
     */
    private int exchange(int own, int subject) {
        if (table.crowdOf[own] == CountTable.NONE) {
            return 0;
        }
        int fromOthers = 0;
        for (int other = 0; other < table.subjects(); other++) {
            if (other != subject && !shown[own][other]) {
                fromOthers = Math.max(fromOthers, Math.min(audit.freeDown(own, other), elsewhere(openUp, own, other)));
            }
        }
        return Math.min(Math.min(audit.mostUp(own, subject), audit.silent(own) + fromOthers), elsewhere(openDown, own, subject))
                + Math.min(audit.freeDown(own, subject), elsewhere(openUp, own, subject));
    }

    /** What the other hidden crowds of a cell's remainder could give or take; without a printed total, anything. */
    private int elsewhere(int[][] slack, int own, int subject) {
        int told = nextShown(table.above[own], subject);
        return told == CountTable.NONE ? Integer.MAX_VALUE : slack[told][subject] - slack[own][subject];
    }

    private static boolean isSafeRemainder(int crowds, int answers) {
        return crowds == 0 || crowds >= 2 && answers >= Floor.CROSS;
    }

    /** @return whether something had to be hidden */
    private boolean hideWhatPins() {
        boolean changed = false;
        for (int node = 0; node < table.nodes(); node++) {
            for (int subject = 0; subject < table.subjects(); subject++) {
                boolean total = shown[node][subject] && table.below[node].length > 0;
                if (total && !isSafeRemainder(openCrowds[node][subject], openAnswers[node][subject])) {
                    hide(node, subject);
                    changed = true;
                } else if (total || table.above[node] == CountTable.NONE) {
                    for (int hidden : pinned(node, subject).toList()) {
                        changed |= hideLowestTotalAbove(hidden) || hideSmallest(hidden);
                    }
                }
            }
        }
        return changed;
    }

    private boolean hideLowestTotalAbove(int node) {
        for (int above = table.above[node]; above != CountTable.NONE; above = table.above[above]) {
            if (hideSmallest(above)) {
                return true;
            }
        }
        return false;
    }

    /** The lowest shown node from here upwards. */
    private int nextShown(int from, int subject) {
        int node = from;
        while (node != CountTable.NONE && !shown[node][subject]) {
            node = table.above[node];
        }
        return node;
    }

    private void show(int node, int subject) {
        shown[node][subject] = true;
        audit.show(node, subject);
        open(node, subject, -1);
    }

    private void hide(int node, int subject) {
        shown[node][subject] = false;
        audit.hide(node, subject);
        if (table.below[node].length == 0) {
            openCrowd(node, subject);
        }
        open(node, subject, 1);
    }

    private void openCrowd(int own, int subject) {
        openCrowds[own][subject] = 1;
        openAnswers[own][subject] = table.answered[own][subject];
        openUp[own][subject] = audit.freeUp(own, subject);
        openDown[own][subject] = audit.freeDown(own, subject);
    }

    /** Adds what is open at a node to those above it or takes it away, as far up as it is not told by a shown one. */
    private void open(int from, int subject, int sign) {
        int node = table.above[from];
        while (node != CountTable.NONE) {
            openCrowds[node][subject] += sign * openCrowds[from][subject];
            openAnswers[node][subject] += sign * openAnswers[from][subject];
            openUp[node][subject] += sign * openUp[from][subject];
            openDown[node][subject] += sign * openDown[from][subject];
            if (shown[node][subject]) {
                return;
            }
            node = table.above[node];
        }
    }

    @Override
    public String toString() {
        return IntStream.range(0, table.subjects()).boxed()
                .map(about -> table.subjectName(about) + shown(table.subjectName(about)))
                .toList().toString();
    }
}
