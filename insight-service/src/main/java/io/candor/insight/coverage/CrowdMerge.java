package io.candor.insight.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import io.candor.insight.disclosure.Crowd;
import io.candor.insight.disclosure.Floor;

/**
 * Makes crowds of ten people at least, as blocks are made: of a smaller unit so little is hidden that no number above it could
 * be shown. It joins the smallest beside it, else the smallest anywhere below the same unit.
 */
final class CrowdMerge {

    private static final String OWN = "\0own";
    private static final Comparator<Piece> BESIDE_THEN_SMALLEST = Comparator
            .<Piece, Boolean> comparing(it -> it.path().size() > 1)
            .thenComparing(Piece::people).thenComparing(Piece::label);

    /** @param path ids below the unit in hand, down to the crowd's own; empty for the unit itself */
    private record Piece(List<String> path, int people, int counted) {

        String label() {
            return path.isEmpty() ? "" : path.getLast();
        }

        Piece below(String unit) {
            return new Piece(Stream.concat(Stream.of(unit), path.stream()).toList(), people, counted);
        }

        Piece with(Piece other) {
            return new Piece(List.of(label() + "\0" + other.label()), people + other.people, counted + other.counted);
        }
    }

    private final Map<String, List<String>> children;
    private final Map<String, Integer> counted;
    private final ToIntFunction<String> headcount;
    private final Set<String> unprintable = new HashSet<>();

    /**
     * @param children by the unit above, {@link UnitTree#COMPANY} above all
     * @param counted of people in the unit and none below
     * @param headcount of the same people
     */
    CrowdMerge(Map<String, List<String>> children, Map<String, Integer> counted, ToIntFunction<String> headcount) {
        this.children = children;
        this.counted = counted;
        this.headcount = headcount;
    }

    Crowds crowds(String subject) {
        return new Crowds(pieces(UnitTree.COMPANY).stream()
                .map(piece -> new Crowd(piece.below(UnitTree.COMPANY).path(), piece.people(), Map.of(subject, piece.counted())))
                .toList(), unprintable);
    }

    private List<Piece> pieces(String unit) {
        List<Piece> pieces = new ArrayList<>();
        children.getOrDefault(unit, List.of())
                .forEach(child -> pieces(child).forEach(piece -> pieces.add(piece.below(child))));
        int seen = unit.equals(UnitTree.COMPANY) ? 0 : counted.getOrDefault(unit, 0);
        int own = unit.equals(UnitTree.COMPANY) ? 0 : StrictMath.max(seen, headcount.applyAsInt(unit));
        if (own > 0) {
            pieces.add(new Piece(pieces.isEmpty() ? List.of() : List.of(unit + OWN), own, seen));
        }
        merge(pieces);
        // So small that it is a crowd of its unit above, whatever lies below it.
        return pieces.size() == 1 && pieces.getFirst().people() < Floor.CROSS
                ? List.of(new Piece(List.of(), pieces.getFirst().people(), pieces.getFirst().counted()))
                : pieces;
    }

    private void merge(List<Piece> pieces) {
        while (pieces.size() > 1) {
            Piece small = pieces.stream().min(Comparator.comparing(Piece::people).thenComparing(Piece::label)).orElseThrow();
            if (small.people() >= Floor.CROSS) {
                return;
            }
            pieces.remove(small);
            Piece joined = pieces.stream().min(BESIDE_THEN_SMALLEST).orElseThrow();
            pieces.remove(joined);
            unprintable.addAll(small.path().subList(0, small.path().size() - 1));
            unprintable.addAll(joined.path().subList(0, joined.path().size() - 1));
            pieces.add(small.with(joined));
        }
    }
}
