package io.candor.insight.usage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Everybody's eight weeks with one tool ({@link WeekSums#BLOCK}), of each person side by side. A person has a byte that says of
 * which weeks something was told; each of these has three bytes that say which figures are known and whether it is settled,
 * which of the shares is its outputless share, and the known figures in the order of {@link WeekFigure}, seven bits to a byte.
 */
final class KeptBlock {

    private static final int WEEKS = 8;
    private static final int NONE = -1;

    /** By a person's number. */
    private final int[] places;
    private final byte[] told;
    private final double[] shares;
    private final LocalDate[] mondays = new LocalDate[WEEKS];

    private KeptBlock(int number, int[] places, byte[] told, double[] shares) {
        this.places = places;
        this.told = told;
        this.shares = shares;
        for (int week = 0; week < WEEKS; week++) {
            mondays[week] = WeekSums.firstDay(number).plusWeeks(week);
        }
    }

    /** Takes what was told of a person's week; the week is another's afterwards. */
    @FunctionalInterface
    interface Taker {
        void take(LocalDate monday, StoredWeek week);
    }

    /** A person's weeks in their order, each read into {@code week}. */
    void forEach(int person, StoredWeek week, Taker taker) {
        int at = person < places.length ? places[person] : NONE;
        if (at == NONE) {
            return;
        }
        int weeks = told[at++];
        for (int number = 0; number < WEEKS; number++) {
            if ((weeks >> number & 1) == 1) {
                at = read(at, week);
                taker.take(mondays[number], week);
            }
        }
    }

    /** People's numbers are below. */
    int people() {
        return places.length;
    }

    /** Of memory. */
    long bytes() {
        return told.length + (long) Integer.BYTES * places.length + (long) Double.BYTES * shares.length;
    }

    /** @return where the next begins */
    private int read(int start, StoredWeek week) {
        int at = start;
        int known = (told[at++] & 0xFF) << 16 | (told[at++] & 0xFF) << 8 | told[at++] & 0xFF;
        week.settled = (known & 1) == 1;
        // The first is which share.
        for (int figure = -1; figure < week.figures.length; figure++) {
            if (figure >= 0 && (known >> figure + 1 & 1) == 0) {
                week.figures[figure] = Double.NaN;
                continue;
            }
            long value = 0;
            int bits = 0;
            byte next;
            do {
                next = told[at++];
                value |= (next & 0x7FL) << bits;
                bits += 7;
            } while (next < 0);
            if (figure < 0) {
                week.outputlessShare = shares[(int) value];
            } else {
                week.figures[figure] = value;
            }
        }
        return at;
    }

    /** Takes people's weeks in any order. */
    static final class Builder {

        /** Of a week: its own length, what is known, the share and figures of 64 bits at most. */
        private static final int MOST = 1 + 3 + 5 + 10 * WeekFigure.ALL.size();

        private final int number;
        private final int[][] places = new int[WEEKS][0];
        private final Map<Double, Integer> shares = new HashMap<>();
        private byte[] told = new byte[1 << 16];
        private int length;
        private int weeks;
        private int people;

        /** @param number of the block */
        Builder(int number) {
            this.number = number;
        }

        void add(int person, LocalDate monday, StoredWeek week) {
            int start = length;
            if (told.length - length < MOST) {
                told = Arrays.copyOf(told, told.length * 2);
            }
            int known = week.settled ? 1 : 0;
            for (int figure = 0; figure < week.figures.length; figure++) {
                known |= Double.isNaN(week.figures[figure]) ? 0 : 1 << figure + 1;
            }
            length++;
            told[length++] = (byte) (known >> 16);
            told[length++] = (byte) (known >> 8);
            told[length++] = (byte) known;
            put(shares.computeIfAbsent(week.outputlessShare, share -> shares.size()));
            for (double figure : week.figures) {
                if (!Double.isNaN(figure)) {
                    put((long) figure);
                }
            }
            told[start] = (byte) (length - start - 1);
            place(person, (int) ChronoUnit.WEEKS.between(WeekSums.firstDay(number), monday), start);
        }

        KeptBlock build() {
            byte[] sideBySide = new byte[length - weeks + people];
            int[] starts = new int[people];
            int at = 0;
            for (int person = 0; person < people; person++) {
                int start = at++;
                for (int week = 0; week < WEEKS; week++) {
                    if (person < places[week].length && places[week][person] != NONE) {
                        int from = places[week][person];
                        int size = told[from] & 0xFF;
                        System.arraycopy(told, from + 1, sideBySide, at, size);
                        at += size;
                        sideBySide[start] |= (byte) (1 << week);
                    }
                }
                starts[person] = sideBySide[start] == 0 ? NONE : start;
                at = sideBySide[start] == 0 ? start : at;
            }
            double[] byNumber = new double[shares.size()];
            shares.forEach((share, which) -> byNumber[which] = share);
            return new KeptBlock(number, starts, Arrays.copyOf(sideBySide, at), byNumber);
        }

        private void place(int person, int week, int start) {
            int[] all = places[week];
            if (person >= all.length) {
                places[week] = Arrays.copyOf(all, Math.max(person + 1, 2 * all.length));
                Arrays.fill(places[week], all.length, places[week].length, NONE);
            }
            places[week][person] = start;
            people = Math.max(people, person + 1);
            weeks++;
        }

        private void put(long value) {
            long rest = value;
            while (rest > 0x7F) {
                told[length++] = (byte) (rest | 0x80);
                rest >>>= 7;
            }
            told[length++] = (byte) rest;
        }
    }
}
