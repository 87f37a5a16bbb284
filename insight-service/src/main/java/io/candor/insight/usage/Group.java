package io.candor.insight.usage;

/**
 * What a row is about where it is about no person.
 *
 * @param name the vendor's id or name of it; empty where the report does not say (a whole organisation)
 */
public record Group(Kind kind, String name) {

    public enum Kind {
        ORGANISATION(false),
        TEAM(false),
        WORKSPACE(false),
        PROJECT(false),
        /** What telemetry is sent through, by our own id. */
        INSTALLATION(false),
        /** An API key; its name may be that of whoever made it. */
        KEY(true),
        /** A bot, a service account or an actor of a kind unknown here. */
        SERVICE(true);

        private final boolean named;

        Kind(boolean named) {
            this.named = named;
        }

        /** Whether its names may name a person, so that only a keyed hash of them is stored. */
        boolean mayNameSomebody() {
            return named;
        }
    }

    /** The organisation whose report it is, where the report does not name it. */
    public static final Group WHOLE = new Group(Kind.ORGANISATION, "");

    /** What an import's report says of rows about groups. */
    static String apart(long rows, int groups) {
        return ("%d rows are about %d keys, services, teams, projects, installations or organisations and not about people; "
                + "they are kept apart and count as nobody's use.").formatted(rows, groups);
    }
}
