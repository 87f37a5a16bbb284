package io.candor.insight.signal;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** All that is asked of one group's usage history; each method answers one question of {@link SignalKind}. */
public final class Telemetry {

    private final GroupHistory history;
    private final @Nullable TargetLine target;
    private final Looks looks;
    private final Detail detail;

    public Telemetry(Collection<PersonWeek> history, @Nullable TargetLine target, Looks looks, Detail detail) {
        this.history = new GroupHistory(history);
        this.target = target;
        this.looks = looks;
        this.detail = detail;
    }

    public Signal line() {
        return new LineSignal(history, target, looks, detail).measure();
    }

    public Signal depth() {
        return DepthSignal.measure(history, target, looks, detail);
    }

    /** As {@link DepthSignal#missingResults}. */
    public @Nullable Double missingResults() {
        return DepthSignal.missingResults(history, target, looks);
    }

    public Signal toppedUp() {
        return new ToppedUpSignal(history, target, looks, detail).measure();
    }

    public Signal persistence() {
        return new PersistenceSignal(history, target, looks, detail).measure();
    }

    public Signal effort() {
        return new EffortSignal(history, looks, detail).measure();
    }

    /** @param rateElsewhere median {@link ObstacleRate} of the same tool in other groups, null when unknown */
    public Signal obstacles(@Nullable Double rateElsewhere) {
        return new ObstaclesSignal(history, rateElsewhere, looks, detail).measure();
    }

    public Signal inflatedShare() {
        return new InflatedShareSignal(history, target, looks, detail).measure();
    }

    public Signal inflatedRise() {
        return new InflatedRiseSignal(history, target, looks, detail).measure();
    }

    /** @param licensedOnly people with a licence and no use at the last look, beside those of the history */
    public Signal adoption(int licensedOnly) {
        return new AdoptionSignal(history, looks, detail, licensedOnly).measure();
    }

    /**
     * Signals no rule reads.
     *
     * @param uncounted the same people's weeks with tools that no target counts for them
     */
    public List<Signal> shown(Collection<PersonWeek> uncounted) {
        return List.of(new LastTwoDaysSignal(history, target, looks, detail).measure(),
                new OutputlessSignal(history, target, looks, detail).measure(),
                new AutoAcceptSignal(history, target, looks, detail).measure(),
                new MachineShareSignal(history, target, looks, detail).measure(),
                new BreadthSignal(history, target, looks, detail).measure(),
                new UniformitySignal(history, target, looks, detail).measure(),
                new RetainedSignal(history, target, looks, detail).measure(),
                new PullSignal(new GroupHistory(uncounted), looks, detail).measure(),
                new PassiveShareSignal(history, looks, detail).measure());
    }
}
