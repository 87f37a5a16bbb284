package io.candor.insight.verdict;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.candor.insight.disclosure.PrintedCount;
import io.candor.insight.feedback.FirstAnswer;
import io.candor.insight.signal.Detail;
import io.candor.insight.signal.Signal;
import io.candor.insight.signal.SignalKind;
import io.candor.insight.signal.WaveTestimony;

/**
 * What the rules say of one use case and tool in the whole company (docs/decisions/0100, 0104). No source tells usage by use
 * case, so that coverage is missing and no verdict can be given; what people say of it is worked out by the same questions,
 * null shares and printed numbers as anywhere else, and stands beside.
 *
 * @param signals
 *        the joint questions; telemetry has nothing to say of a use case
 * @param missing
 *        what it would take, one clause each
 */
public record PartVerdict(Verdict verdict, String sentence, List<Signal> signals, List<String> missing) {

    private static final Set<String> ASKED = Set.of("coverage", "testimony", "share of the invited");

    /**
     * THEATRE's needs what is usual elsewhere under the target, which no use case has. A single question's share stands beside
     * already, rounded otherwise: twice rounded it would tell more.
     */
    private static final Set<SignalKind> JOINT = EnumSet.of(SignalKind.TESTIMONY_VALUE, SignalKind.TESTIMONY_FRICTION);

    public PartVerdict {
        signals = List.copyOf(signals);
        missing = List.copyOf(missing);
    }

    /**
     * @param answers
     *        of one wave that name the use case, each a person's
     * @param n
     *        how many they are, as printed
     * @param wave
     *        its id
     * @param ends
     *        last day of the period
     */
    static PartVerdict ofUseCase(List<FirstAnswer> answers, PrintedCount n, String wave, LocalDate ends) {
        WaveTestimony said = WaveTestimony.of(wave, ends, n.to(), answers.stream().map(JointAnswer::of).toList(), null, null);
        Decision decision = new VerdictRules().decide(Evidence.ofPart(n.to(), said, "use case"), Detail.PAGE);
        return new PartVerdict(decision.verdict(), decision.sentence(),
                decision.signals().stream().filter(signal -> JOINT.contains(signal.kind())).toList(),
                decision.conditions().stream()
                        .filter(it -> !it.met() && it.verdict() != Verdict.THEATRE && ASKED.contains(it.name()))
                        .map(VerdictRules::clause).toList());
    }
}
