package io.candor.insight.usage.otlp;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What became of an export's points: told, ignored by name, or refused with the first reason. */
final class Reading {

    private static final long NANOS = 1_000_000_000L;
    /** One word: a sentence somebody wrote is no name. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._/-]{1,80}");

    private final long earliest;
    private final long latest;
    private final List<Told> told = new ArrayList<>();
    private final Map<String, Long> ignored = new TreeMap<>();
    private long refused;
    private String reason = "";

    /** @param earliest what is older is refused; so is what lies more than a day after {@code now} */
    Reading(Instant earliest, Instant now) {
        this.earliest = nanos(earliest);
        this.latest = nanos(now.plusSeconds(24 * 3_600));
    }

    static long nanos(Instant instant) {
        return instant.getEpochSecond() * NANOS + instant.getNano();
    }

    static Instant instant(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS), Math.floorMod(nanos, NANOS));
    }

    void tell(Told number) {
        told.add(number);
    }

    /** Whether a point of this time may count; refuses it otherwise. */
    boolean isTimely(String name, long at) {
        if (at == 0) {
            refuse(name, "says no time");
        } else if (at < earliest) {
            refuse(name, "is older than is taken");
        } else if (at > latest) {
            refuse(name, "lies in the future");
        }
        return at >= earliest && at <= latest && at != 0;
    }

    void refuse(String name, String why) {
        refused++;
        if (reason.isEmpty()) {
            reason = name + " " + why;
        }
    }

    void ignore(String name, long points) {
        ignored.merge(NAME.matcher(name).matches() ? name : "(unreadable)", points, Long::sum);
    }

    List<Told> told() {
        return told;
    }

    Map<String, Long> ignored() {
        return ignored;
    }

    long refused() {
        return refused;
    }

    /** Empty where nothing was refused. */
    String message() {
        return refused == 0 ? "" : refused == 1 ? reason + "." : "%s; %d points in all.".formatted(reason, refused);
    }
}
