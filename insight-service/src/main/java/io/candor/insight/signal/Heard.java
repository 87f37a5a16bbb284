package io.candor.insight.signal;

import java.util.Collection;

/**
 * Tallies of what one wave said question by question, beside the joint questions that the main verdicts read.
 *
 * @param usersGain
 *        {@link ToolAnswer#valueOfUser}
 * @param barrier
 *        {@link ToolAnswer#barrierOfOthers}
 * @param contradicting
 *        answers that contradict themselves
 */
public record Heard(Tally usersGain, Tally barrier, Tally useful, Tally usefulToUsers, Tally winTime, Tally obstacleNamed,
        Tally voluntary, Tally contradicting) {

    public static final Heard NOTHING = new Heard(Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE,
            Tally.NONE, Tally.NONE);

    static Heard of(Collection<ToolAnswer> answers) {
        return new Heard(Tally.of(answers, ToolAnswer::valueOfUser), Tally.of(answers, ToolAnswer::barrierOfOthers),
                Tally.of(answers, ToolAnswer::useful), Tally.of(answers, ToolAnswer::usefulToUser),
                Tally.of(answers, ToolAnswer::winsTime), Tally.of(answers, ToolAnswer::obstacleNamed),
                Tally.of(answers, ToolAnswer::voluntary), Tally.of(answers, ToolAnswer::contradictsItself));
    }
}
