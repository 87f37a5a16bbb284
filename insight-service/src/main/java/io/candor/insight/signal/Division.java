package io.candor.insight.signal;

import java.util.Collection;

import io.candor.insight.disclosure.Floor;
import io.candor.insight.disclosure.PrintedCount;

/**
 * Divides a block's answers about a tool by what each says: whether its author uses it. Both parts and the whole are printed,
 * so each number could be narrowed by the other two. How many do not use it is therefore told as what is left of the least
 * number printed for the whole once the largest printed for those who do is taken away: nothing that cannot be read off the
 * two.
 *
 * <p>
 * Nothing is divided unless everybody says which they are, only those who use it rate it, ten are on each side, and five
 * numbers stay possible for the others.
 */
final class Division {

    private Division() {
    }

    /** @return people who do not use it, at least, as they are printed; 0 where the answers are not divided */
    static int othersTold(Collection<ToolAnswer> answers, int invited) {
        int users = (int) answers.stream().filter(answer -> Boolean.TRUE.equals(answer.uses())).count();
        int others = (int) answers.stream().filter(answer -> Boolean.FALSE.equals(answer.uses())).count();
        if (users + others != answers.size() || !onlyUsersRate(answers) || users < Floor.CROSS || others < Floor.CROSS) {
            return 0;
        }
        PrintedCount whole = PrintedCount.of(answers.size(), StrictMath.max(answers.size(), invited));
        PrintedCount using = PrintedCount.of(users, StrictMath.max(users, invited));
        int least = PrintedCount.atLeast(whole.from() - using.to());
        boolean open = least >= PrintedCount.EXACT_FROM
                || whole.to() - using.from() - (whole.from() - using.to()) + 1 >= Floor.NARROWEST;
        return least >= Floor.CROSS && open ? least : 0;
    }

    /** Else a share of users and the same share of everybody would tell what the others said. */
    private static boolean onlyUsersRate(Collection<ToolAnswer> answers) {
        return answers.stream().filter(answer -> Boolean.FALSE.equals(answer.uses()))
                .allMatch(answer -> answer.usefulness() == null && answer.netMinutes() == null && answer.quality() == null
                        && answer.withoutTarget() == null);
    }
}
