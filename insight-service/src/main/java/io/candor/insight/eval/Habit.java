package io.candor.insight.eval;

import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * One way of working. {@code before} shapes the week to be drawn, {@code then} acts on the week as it came out.
 * {@code rank} in [0, 1) is the person's fixed place in the group, so that "60 % of people" is exactly that.
 */
interface Habit {

    /** How far below the target people still bother to reach it. */
    int REACH = 7;

    /** Whether the person is there in this week, counted from the target's start. */
    default boolean present(int week, double rank) {
        return true;
    }

    default void before(WorkWeek week, double rank, RandomGenerator random) {
    }

    default void then(WorkWeek week, double rank, RandomGenerator random) {
    }

    /** Prompts a week, before and after the target's start. */
    static Habit level(double before, double after) {
        return shape(week -> week.mean = week.after ? after : before);
    }

    /** Share of the week's work on Thursday and Friday. */
    static Habit late(double before, double after) {
        return shape(week -> week.late = week.after ? after : before);
    }

    /** Chance that a prompt leads to an accepted result. */
    static Habit acceptance(double before, double after) {
        return shape(week -> week.acceptance = week.after ? after : before);
    }

    /** Chance that a prompt ends in an error or a refusal. */
    static Habit obstacles(double rate) {
        return shape(week -> week.obstacle = rate);
    }

    /** Some weeks come out at a multiple of five, target or not. */
    static Habit roundsToFive(double weeks) {
        return finish((week, rank, random) -> {
            int total = week.total();
            int rounded = 5 * (int) StrictMath.rint(total / 5.0);
            if (random.nextDouble() < weeks) {
                week.work(random.nextInt(WorkWeek.DAYS), StrictMath.max(0, rounded - total));
                week.skip(StrictMath.max(0, total - rounded));
            }
        });
    }

    /** Nobody was measured before the target. */
    static Habit newlyMeasured() {
        return presence((week, rank) -> week >= 0);
    }

    /** Some people join after the target began. */
    static Habit joiners(double people) {
        return presence((week, rank) -> rank >= people || week >= 1 + (int) (5 * rank / people));
    }

    /** Some people leave; {@code from} counts weeks from the target's start. */
    static Habit leavers(double people, int from) {
        return presence((week, rank) -> rank < 1 - people || week < from + (int) (4 * (1 - rank) / people));
    }

    /** Some people do less and get less out of it than the others, before and after. */
    static Habit beginners(double people) {
        return new Habit() {
            @Override
            public void before(WorkWeek week, double rank, RandomGenerator random) {
                week.mean *= rank < people ? 0.9 : 1.8;
                week.acceptance = rank < people ? 0.12 : 0.55;
            }
        };
    }

    /** Only some people use it at all. */
    static Habit onlySome(double people) {
        return new Habit() {
            @Override
            public void before(WorkWeek week, double rank, RandomGenerator random) {
                week.mean *= rank < people ? 1 : 0;
            }
        };
    }

    /** Two people work through the account of one of them. */
    static Habit pairs(double people) {
        return new Habit() {
            @Override
            public void before(WorkWeek week, double rank, RandomGenerator random) {
                week.mean *= week.after && rank < people ? rank < people / 2 ? 2 : 0.1 : 1;
            }
        };
    }

    /** What is counted is counted otherwise from the target's start on. */
    static Habit recounted(double factor) {
        return finish((week, rank, random) -> {
            if (week.after) {
                week.work(random.nextInt(WorkWeek.DAYS), (int) StrictMath.rint((factor - 1) * week.total()));
            }
        });
    }

    /** Real tasks are brought forward until the target is reached, from its announcement on. */
    static Habit worksUpSinceAnnounced(double people, double weeks) {
        return finish((week, rank, random) -> {
            int gap = week.line - week.total();
            if (week.announced && rank < people && gap > 0 && gap <= REACH && random.nextDouble() < weeks) {
                for (int prompt = 0; prompt < gap; prompt++) {
                    week.work(random.nextInt(WorkWeek.DAYS), 1);
                }
            }
        });
    }

    /** Real tasks are brought forward until the target is reached. */
    static Habit worksUpToTheLine(double people, double weeks) {
        return worksUpToTheLine(people, weeks, 1);
    }

    /** @param worth chance that a prompt brought forward is worth as much as any other, instead of nothing */
    static Habit worksUpToTheLine(double people, double weeks, double worth) {
        return finish((week, rank, random) -> {
            int gap = week.line - week.total();
            if (week.after && rank < people && gap > 0 && gap <= REACH && random.nextDouble() < weeks) {
                for (int prompt = 0; prompt < gap; prompt++) {
                    int day = random.nextInt(WorkWeek.DAYS);
                    if (worth < 1 && random.nextDouble() >= worth) {
                        week.waste(day, 1);
                    } else {
                        week.work(day, 1);
                    }
                }
            }
        });
    }

    /** Questions asked to learn, without a result to accept, until the target is reached. */
    static Habit asksUpToTheLine(double people, double weeks) {
        return finish((week, rank, random) -> {
            int gap = week.line - week.total();
            if (week.after && rank < people && gap > 0 && gap <= REACH && random.nextDouble() < weeks) {
                for (int prompt = 0; prompt < gap; prompt++) {
                    week.waste(random.nextInt(WorkWeek.DAYS), 1);
                }
            }
        });
    }

    /** Questions asked to learn in any week since the target. */
    static Habit asks(double aWeek) {
        return finish((week, rank, random) -> {
            if (week.after) {
                for (int prompt = WorkWeek.poisson(aWeek, random); prompt > 0; prompt--) {
                    week.waste(random.nextInt(WorkWeek.DAYS), 1);
                }
            }
        });
    }

    /** Four real uses on each working day, as taught at the start or kept since ever. */
    static Habit fourADay(double people, double weeks, boolean always) {
        return finish((week, rank, random) -> {
            if ((week.after || always) && rank < people && random.nextDouble() < weeks) {
                week.clear();
                for (int day = 0; day < WorkWeek.DAYS; day++) {
                    week.work(day, week.line / WorkWeek.DAYS);
                }
            }
        });
    }

    /** The same number of scheduled runs every week. */
    static Habit automation(int aWeek) {
        return finish((week, rank, random) -> week.schedule(0, aWeek));
    }

    /** Weeks without any work. */
    static Habit away(double weeks) {
        return finish((week, rank, random) -> {
            if (random.nextDouble() < weeks) {
                week.clear();
            }
        });
    }

    /** Some people work half the hours. */
    static Habit partTime(double people) {
        return new Habit() {
            @Override
            public void before(WorkWeek week, double rank, RandomGenerator random) {
                week.mean *= rank < people ? 0.5 : 1;
            }
        };
    }

    /** Theatre: reachable weeks are topped up with junk late in the week, to the line or one above. */
    static Habit topsUp(double people, double weeks) {
        return finish((week, rank, random) -> {
            int gap = week.line - week.total();
            if (week.after && rank < people && gap > 0 && gap <= REACH + 1 && random.nextDouble() < weeks) {
                week.perform(random.nextDouble() < 0.7 ? 4 : 3, gap + (random.nextDouble() < 0.8 ? 0 : 1));
            }
        });
    }

    /** Theatre: whatever is missing on Friday is made up on Friday, however much that is. */
    static Habit burstsOnFriday(double people) {
        return finish((week, rank, random) -> {
            int gap = week.line - week.total();
            if (week.after && rank < people && gap > 0) {
                week.perform(WorkWeek.DAYS - 1, gap);
            }
        });
    }

    /** Theatre by script: the same few junk prompts every day, and nothing else. */
    static Habit scriptedMinimum(double people) {
        return finish((week, rank, random) -> {
            if (week.after && rank < people) {
                week.clear();
                for (int day = 0; day < WorkWeek.DAYS; day++) {
                    week.perform(day, week.line / WorkWeek.DAYS);
                }
            }
        });
    }

    /** Theatre without any real use: the minimum in junk, every week, whatever day. */
    static Habit junkMinimum(double people) {
        return finish((week, rank, random) -> {
            if (week.after && rank < people) {
                week.clear();
                week.perform(random.nextInt(WorkWeek.DAYS), week.line);
            }
        });
    }

    /** Theatre without a line: as much junk as it takes to climb a leaderboard. */
    static Habit climbs(double people) {
        return finish((week, rank, random) -> {
            if (week.after && rank < people) {
                week.perform(random.nextInt(WorkWeek.DAYS), 5 + random.nextInt(40));
            }
        });
    }

    private static Habit shape(Consumer<WorkWeek> change) {
        return new Habit() {
            @Override
            public void before(WorkWeek week, double rank, RandomGenerator random) {
                change.accept(week);
            }
        };
    }

    private static Habit finish(Finish change) {
        return new Habit() {
            @Override
            public void then(WorkWeek week, double rank, RandomGenerator random) {
                change.on(week, rank, random);
            }
        };
    }

    private static Habit presence(Presence there) {
        return new Habit() {
            @Override
            public boolean present(int week, double rank) {
                return there.in(week, rank);
            }
        };
    }

    @FunctionalInterface
    interface Presence {
        boolean in(int week, double rank);
    }

    @FunctionalInterface
    interface Finish {
        void on(WorkWeek week, double rank, RandomGenerator random);
    }
}
