package io.candor.insight.signal;

import java.util.Collection;
import java.util.Collections;

/**
 * Tallies of what one wave said question by question, beside the joint questions that the main verdicts read.
 *
 * @param usersGain
 *        {@link ToolAnswer#valueOfUser}; nobody where users are not told apart
 * @param barrier
 *        {@link ToolAnswer#barrierOfOthers}; likewise
 * @param othersTold
 *        people behind {@code barrier} as they are printed, see {@link Division}
 * @param contradicting
 *        answers that contradict themselves
 */
public record Heard(Tally usersGain, Tally barrier, int othersTold, Tally useful, Tally usefulToUsers, Tally winTime,
        Tally obstacleNamed, Tally voluntary, Tally contradicting) {

    public static final Heard NOTHING = new Heard(Tally.NONE, Tally.NONE, 0, Tally.NONE, Tally.NONE, Tally.NONE,
            Tally.NONE, Tally.NONE, Tally.NONE);

    static Heard of(Collection<ToolAnswer> answers, int invited) {
        int others = Division.othersTold(answers, invited);
        Collection<ToolAnswer> divided = others == 0 ? Collections.emptyList() : answers;
        return new Heard(Tally.of(divided, ToolAnswer::valueOfUser), Tally.of(divided, ToolAnswer::barrierOfOthers), others,
                Tally.of(answers, ToolAnswer::useful), Tally.of(divided, ToolAnswer::usefulToUser),
                Tally.of(answers, ToolAnswer::winsTime), Tally.of(answers, ToolAnswer::obstacleNamed),
                Tally.of(answers, ToolAnswer::voluntary), Tally.of(answers, ToolAnswer::contradictsItself));
    }
}
