package io.candor.insight.pause;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.candor.insight.feedback.LeafUnits;
import io.candor.insight.feedback.UnitVersion;
import io.candor.insight.problem.ProblemDetail;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;
import io.candor.insight.target.AdoptionTarget;
import io.candor.insight.target.AdoptionTargets;

/** Plans, commits, draws and cancels pauses. */
@ApplicationScoped
public class TargetPauses {

    private static final int SEED_BYTES = 32;

    private final PauseRecords records;
    private final AdoptionTargets targets;
    private final LeafUnits units;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    TargetPauses(PauseRecords records, AdoptionTargets targets, LeafUnits units, Clock clock) {
        this.records = records;
        this.targets = targets;
        this.units = units;
        this.clock = clock;
    }

    /** In the order they begin. */
    public List<TargetPause> all() {
        return records.all();
    }

    /** What a pause of this target could show, with the units of today. */
    PausePlan plan(String targetId) {
        AdoptionTarget target = target(targetId);
        List<UnitVersion> leaves = units.on(today(), target.units());
        List<PauseDraw.Candidate> candidates = candidates(leaves);
        int cancelled = (int) all().stream()
                .filter(it -> it.targetId().equals(targetId) && it.cancelled() != null && !it.units().isEmpty()).count();
        return PausePlan.of(target, candidates, leaves.size() - candidates.size(), cancelled);
    }

    /** Puts the plan on record with the hash of its seed. No unit has been read when this returns. */
    @Transactional
    TargetPause commit(String targetId, LocalDate from, int weeks) {
        records.lock();
        AdoptionTarget target = target(targetId);
        if (from.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw invalid("/from", "not-a-monday", "A pause begins on a Monday.");
        }
        if (!from.isAfter(today())) {
            throw invalid("/from", "too-early", "A pause begins after today.");
        }
        LocalDate last = from.plusWeeks(weeks).minusDays(1);
        if (from.isBefore(target.from()) || target.to() != null && last.isAfter(target.to())) {
            throw invalid("/from", "outside", "The target does not run from " + from + " to " + last + ".");
        }
        all().stream().filter(it -> it.targetId().equals(targetId) && it.cancelled() == null
                && !it.from().isAfter(last) && !it.to().isBefore(from)).findFirst().ifPresent(other -> {
                    throw new ProblemException(ProblemType.CONFLICT,
                            "It is paused from " + other.from() + " to " + other.to() + " already.");
                });
        byte[] bytes = new byte[SEED_BYTES];
        random.nextBytes(bytes);
        String seed = HexFormat.of().formatHex(bytes);
        String id = UUID.randomUUID().toString();
        records.commit(id, targetId, from, weeks, today(), seed, PauseDraw.hash(seed), now());
        return pause(id);
    }

    /** Draws with the committed seed from the units of the day it was committed. */
    @Transactional
    TargetPause draw(String pauseId) {
        records.lock();
        TargetPause pause = pause(pauseId);
        if (pause.state() != TargetPause.PauseState.COMMITTED) {
            throw new ProblemException(ProblemType.CONFLICT,
                    "It was " + pause.state().wire() + " already; a draw is never repeated.");
        }
        if (!pause.from().isAfter(today())) {
            throw new ProblemException(ProblemType.CONFLICT,
                    "It should have begun on " + pause.from() + "; nothing was drawn.");
        }
        List<UnitVersion> leaves = units.on(pause.asOf(), target(pause.targetId()).units());
        List<PauseDraw.Candidate> candidates = candidates(leaves);
        if (candidates.size() < PausePlan.LEAST_UNITS) {
            throw new ProblemException(ProblemType.CONFLICT, "A draw needs two units of ten people or more under the target.");
        }
        records.drawn(pauseId, leaves.size() - candidates.size(), PauseDraw.of(records.seed(pauseId), candidates), now());
        return pause(pauseId);
    }

    /** Calls it off; one that has begun lasts until the end of this week and is not measured. */
    @Transactional
    TargetPause cancel(String pauseId, String reason) {
        records.lock();
        TargetPause pause = pause(pauseId);
        if (pause.cancelled() != null) {
            throw new ProblemException(ProblemType.CONFLICT, "It was cancelled already.");
        }
        if (today().isAfter(pause.to())) {
            throw new ProblemException(ProblemType.CONFLICT, "It ended on " + pause.to() + ".");
        }
        LocalDate last = today().isBefore(pause.from()) || pause.units().isEmpty() ? null
                : today().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        records.cancelled(pauseId, reason, last, now());
        return pause(pauseId);
    }

    private static List<PauseDraw.Candidate> candidates(List<UnitVersion> leaves) {
        return leaves.stream().filter(unit -> unit.headcount() >= PauseDraw.LEAST_PEOPLE)
                .map(unit -> new PauseDraw.Candidate(unit.unitId(), unit.name(), unit.headcount())).toList();
    }

    private AdoptionTarget target(String targetId) {
        return targets.known(targetId);
    }

    private TargetPause pause(String pauseId) {
        return all().stream().filter(it -> Objects.equals(it.pauseId(), pauseId)).findFirst().orElseThrow(
                () -> new ProblemException(ProblemType.NOT_FOUND, "There is no pause " + pauseId + "."));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static ProblemException invalid(String pointer, String code, String detail) {
        return new ProblemException(ProblemType.VALIDATION_FAILED, detail, List.of(ProblemDetail.at(pointer, code, detail)));
    }
}
