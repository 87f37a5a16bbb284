package io.candor.local.demo;

/** How one answer sounds: ratings and words that belong together. */
enum Mood {
    GOOD("good"),
    MIXED("mixed"),
    BAD("bad"),
    VALUE("value"),
    /** As valued, of a tool most of whose proposals are refused. */
    PRAISED("praised"),
    FRICTION("friction"),
    /** Obstacles of people who keep what they get. */
    HINDERED("hindered"),
    THEATRE("theatre"),
    INFLATION("inflation"),
    UNTAPPED_USER("untapped-user"),
    /** Has not used the tool and says why. */
    UNTAPPED("untapped");

    private final String words;

    Mood(String words) {
        this.words = words;
    }

    /** The name of this mood in {@code comments.tsv}. */
    String words() {
        return words;
    }

    /** Draws the mood of one answer given in a unit; a planted story colours most answers, never all. */
    static Mood of(Story story, boolean underTarget, Chance chance) {
        return switch (story) {
            case VALUE, UNSEEN -> chance.happens(0.84) ? VALUE : honest(chance);
            case PRAISED_BUT_REFUSED -> chance.happens(0.92) ? PRAISED : honest(chance);
            case FRICTION -> chance.happens(0.8) ? FRICTION : honest(chance);
            case KEPT_BUT_HINDERED -> chance.happens(0.8) ? HINDERED : honest(chance);
            case THEATRE -> underTarget && chance.happens(0.72) ? THEATRE : honest(chance);
            case TOOL_INFLATION -> chance.happens(0.6) ? INFLATION : honest(chance);
            case UNTAPPED -> chance.happens(0.5) ? UNTAPPED_USER : UNTAPPED;
            case HONEST, DUTIFUL -> underTarget && chance.happens(0.05) ? THEATRE : honest(chance);
        };
    }

    private static Mood honest(Chance chance) {
        double draw = chance.between(0.0, 1.0);
        return draw < 0.5 ? GOOD : draw < 0.83 ? MIXED : BAD;
    }
}
