package io.candor.insight.eval;

import java.util.List;
import java.util.random.RandomGenerator;

import io.candor.insight.signal.ToolAnswer;
import io.candor.insight.signal.ToolAnswer.Quality;
import io.candor.insight.signal.ToolAnswer.WithoutTarget;

/**
 * How a simulated group answers. A person's opinion is fixed by their rank over all waves; only response and a little
 * noise vary. Shares are of people: the joint THEATRE answer comes from about 3 % when calm.
 */
enum Voice {
    CALM(0, 0.70, 0.05),
    /** 45 % refuse the target; half of them also say that nothing is gained. */
    PROTEST(0.45, 0.70, 0.05),
    /** 30 % would not use it without a target, here and elsewhere. */
    RELUCTANT(0.30, 0.70, 0.15),
    /** 40 % would not use it without a target, here and elsewhere. */
    COMPANY_WIDE(0.40, 0.70, 0.20),
    /** A whole team agrees to say no. */
    COORDINATED(1.0, 0.70, 0.05),
    /** Those who gain nothing answer at 90 %, the others at 35 %. */
    ANGRY_ANSWER_MORE(0.45, 0.35, 0.05),
    /** 12 % tick the first option everywhere, the others are calm. */
    CARELESS(0.12, 0.70, 0.05),
    /** The words of a group that tops up, see {@link #answer}. */
    PERFORMERS(0, 0.70, 0.05),
    ENTHUSIASTS(0, 0.70, 0.05),
    OBSTRUCTED(0, 0.70, 0.05),
    /** A quarter may use it and gains; most of the others name access, training or permission. */
    SHUT_OUT(0, 0.70, 0.05);

    /** What honest groups are crossed with. */
    static final List<Voice> HONEST = List.of(CALM, PROTEST);
    /** What ordinary groups are also crossed with. */
    static final List<Voice> ALL_HONEST = List.of(CALM, PROTEST, RELUCTANT, COMPANY_WIDE, COORDINATED,
            ANGRY_ANSWER_MORE, CARELESS);

    private static final double ANGRY_RESPONSE = 0.90;
    private static final double NOISE = 0.05;
    private static final double ADMITTED = 0.25;
    private static final double BARRED = 0.75;

    private final double protesters;
    private final double response;
    /** Share of the THEATRE answer in the rest of the company. */
    final double elsewhere;

    Voice(double protesters, double response, double elsewhere) {
        this.protesters = protesters;
        this.response = response;
        this.elsewhere = elsewhere;
    }

    boolean answers(double opinion, RandomGenerator random) {
        boolean angry = this == ANGRY_ANSWER_MORE && opinion < protesters / 2;
        return random.nextDouble() < (angry ? ANGRY_RESPONSE : response);
    }

    /**
     * @param opinion
     *        fixed place of the person among the opinions of the group, in [0, 1)
     * @param performs
     *        whether this person tops up
     */
    ToolAnswer answer(double opinion, boolean performs, RandomGenerator random) {
        double said = random.nextDouble() < NOISE ? random.nextDouble() : opinion;
        if (performs && random.nextDouble() < 0.75) {
            return pointless();
        }
        return switch (this) {
            case COORDINATED -> pointless();
            case PROTEST, RELUCTANT, COMPANY_WIDE, ANGRY_ANSWER_MORE -> said < protesters / 2 ? pointless()
                    : said < protesters ? useful(WithoutTarget.NO) : mixed(random);
            case CARELESS -> said < protesters ? firstOption() : mixed(random);
            case ENTHUSIASTS -> said < 0.8 ? useful(WithoutTarget.YES) : mixed(random);
            case OBSTRUCTED -> said < 0.65
                    ? new ToolAnswer(1, -15, Quality.SAME, WithoutTarget.PARTLY, true)
                    : mixed(random);
            case SHUT_OUT -> said < ADMITTED
                    ? new ToolAnswer(1, 20, Quality.SAME, WithoutTarget.YES, false, false, true)
                    : new ToolAnswer(null, null, null, null, null, random.nextDouble() < BARRED, false);
            case CALM, PERFORMERS -> mixed(random);
        };
    }

    private static ToolAnswer pointless() {
        return new ToolAnswer(-1, 0, Quality.SAME, WithoutTarget.NO, false);
    }

    private static ToolAnswer firstOption() {
        return new ToolAnswer(-2, -60, Quality.WORSE, WithoutTarget.YES, true);
    }

    private static ToolAnswer useful(WithoutTarget choice) {
        return new ToolAnswer(1, 20, Quality.SAME, choice, false);
    }

    /** People who neither cheer nor protest. */
    private static ToolAnswer mixed(RandomGenerator random) {
        double choice = random.nextDouble();
        int usefulness = random.nextInt(4) - 1;
        int minutes = 10 * (random.nextInt(5) - 1);
        return new ToolAnswer(usefulness, minutes, random.nextDouble() < 0.15 ? Quality.WORSE : Quality.SAME,
                choice < 0.12 ? WithoutTarget.NO : choice < 0.5 ? WithoutTarget.PARTLY : WithoutTarget.YES,
                random.nextDouble() < 0.4);
    }
}
