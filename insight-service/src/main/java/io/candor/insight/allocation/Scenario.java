package io.candor.insight.allocation;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where money could move, from what is printed of one period.
 *
 * @param sentence
 *        what a manager reads first
 * @param spend
 *        of all shown cells in this currency and kind, at least, in minor units
 * @param budget
 *        for the next period
 * @param moves
 *        none where nothing better is established
 * @param movedOut
 *        of cells, and new money placed
 * @param movedIn
 *        to cells, and money saved; the same to the cent
 * @param unplaced
 *        new money for which no better place is established
 * @param uncut
 *        of a smaller budget: what no evidence says where to save
 * @param hours
 *        won by all moves together; null where nothing moves
 * @param leftOut
 *        shown cells that take no part, with the reason
 * @param hidden
 *        cells of this viewer's reach that are hidden and take no part
 * @param assumptions
 *        on which all of it rests
 * @param judgements
 *        the reader's weights, in words: they are not measured
 */
record Scenario(String sentence, @Schema(examples = "EUR") String currency, String kind, long spend, long budget,
        List<Move> moves, long movedOut, long movedIn, long unplaced, long uncut, @Nullable Net hours, List<LeftOut> leftOut,
        int hidden, List<String> assumptions, List<String> judgements) {

    /** An estimate with the limits that hold when every figure behind it is at its worst or best. */
    record Net(double value, double low, double high) {
    }

    /**
     * @param from
     *        null: new money
     * @param to
     *        null: saved, because the budget is smaller
     * @param minor
     *        minor units, as cents
     * @param hours
     *        won each period: hours saved where it goes minus those lost where it comes from
     * @param grade
     *        grade with the tool minus without, where it goes minus where it comes from; null where one is not known
     * @param breakEven
     *        when it gains nothing
     */
    record Move(@Nullable Place from, @Nullable Place to, long minor, Net hours, @Nullable Net grade, BreakEven breakEven) {
    }

    /** @param cell id as on the board */
    record Place(String cell, String name, String tool, String verdict) {
    }

    /**
     * @param returnShare
     *        the part of its past return that money may still bring where it goes before nothing is won; 0 where nothing is
     *        lost
     *        where it comes from
     * @param hourWorth
     *        what an hour saved there cost: the move pays where an hour is worth more; null for money that is saved
     */
    record BreakEven(double returnShare, @Nullable CostPerHour hourWorth) {
    }

    record LeftOut(String cell, String name, String tool, String reason) {
    }
}
