package io.candor.feedback.attack;

import static io.candor.feedback.attack.Evidence.Clue.CIPHERTEXT;
import static io.candor.feedback.attack.Evidence.Clue.COMMAND_ID;
import static io.candor.feedback.attack.Evidence.Clue.COMMAND_ROW;
import static io.candor.feedback.attack.Evidence.Clue.COMMAND_WAL;
import static io.candor.feedback.attack.Evidence.Clue.FRONT_DOOR_LOG;
import static io.candor.feedback.attack.Evidence.Clue.INCLUSION_LEAF;
import static io.candor.feedback.attack.Evidence.Clue.KEYCLOAK_SESSION;
import static io.candor.feedback.attack.Evidence.Clue.NULLIFIER;
import static io.candor.feedback.attack.Evidence.Clue.OWN_COMMENT_IN_FEED;
import static io.candor.feedback.attack.Evidence.Clue.OWN_COMMENT_IN_TABLE;
import static io.candor.feedback.attack.Evidence.Clue.PARTICIPATION;
import static io.candor.feedback.attack.Evidence.Clue.SPENT;
import static io.candor.feedback.attack.Evidence.Clue.STAGING;
import static io.candor.feedback.attack.Evidence.Clue.TOKEN_ISSUE;
import static io.candor.feedback.attack.Evidence.Clue.TOKEN_ISSUE_WAL;

import java.util.List;

import io.candor.feedback.attack.Evidence.Clue;
import io.candor.feedback.attack.Evidence.Trace;

/** Every attack there is; a new trace in the product belongs in here first. */
final class Attacks {

    static final List<Attack> ALL = List.of(
            byArrival(FRONT_DOOR_LOG, Trace.HEAP), byArrival(FRONT_DOOR_LOG, Trace.XMIN),
            byArrival(FRONT_DOOR_LOG, Trace.WAL), byArrival(FRONT_DOOR_LOG, Trace.INDEX),
            byArrival(FRONT_DOOR_LOG, Trace.FEED), byArrival(FRONT_DOOR_LOG, Trace.FEED_HEAP),
            byArrival(FRONT_DOOR_LOG, Trace.LOG), byArrival(KEYCLOAK_SESSION, Trace.HEAP),
            byArrival(KEYCLOAK_SESSION, Trace.WAL), byArrival(TOKEN_ISSUE, Trace.HEAP), byArrival(TOKEN_ISSUE, Trace.FEED),
            byArrival(TOKEN_ISSUE_WAL, Trace.WAL), byArrival(PARTICIPATION, Trace.XMIN), byArrival(Clue.LENGTH, Trace.LENGTH),
            byOrder(FRONT_DOOR_LOG, Trace.ID), byOrder(STAGING, Trace.HEAP), byOrder(STAGING, Trace.WAL),
            byOrder(SPENT, Trace.INDEX), byOrder(NULLIFIER, Trace.ID), byOrder(NULLIFIER, Trace.HEAP),
            byOrder(INCLUSION_LEAF, Trace.FEED), byOrder(INCLUSION_LEAF, Trace.INDEX),
            byOrder(OWN_COMMENT_IN_FEED, Trace.FEED), byOrder(OWN_COMMENT_IN_TABLE, Trace.HEAP),
            new NearestRowAttack(OWN_COMMENT_IN_FEED, Trace.FEED), new DerivedIdAttack(), new SurvivingKeyAttack());

    /** Those on what receipts ask for after release. */
    static final List<Attack> ON_COMMANDS = List.of(
            byArrival(FRONT_DOOR_LOG, Trace.HEAP), byArrival(FRONT_DOOR_LOG, Trace.XMIN),
            byArrival(FRONT_DOOR_LOG, Trace.WAL), byArrival(FRONT_DOOR_LOG, Trace.INDEX),
            byArrival(FRONT_DOOR_LOG, Trace.FEED), byArrival(FRONT_DOOR_LOG, Trace.FEED_HEAP),
            byArrival(FRONT_DOOR_LOG, Trace.LOG), byArrival(KEYCLOAK_SESSION, Trace.HEAP),
            byArrival(KEYCLOAK_SESSION, Trace.FEED), byArrival(COMMAND_ROW, Trace.HEAP), byArrival(COMMAND_ROW, Trace.FEED),
            byArrival(COMMAND_WAL, Trace.WAL), byArrival(Clue.LENGTH, Trace.LENGTH), byOrder(FRONT_DOOR_LOG, Trace.ID),
            byOrder(COMMAND_ROW, Trace.INDEX), byOrder(COMMAND_ID, Trace.ID), byOrder(COMMAND_ID, Trace.HEAP),
            byOrder(COMMAND_ID, Trace.FEED), byOrder(CIPHERTEXT, Trace.ID), byOrder(CIPHERTEXT, Trace.HEAP),
            byOrder(CIPHERTEXT, Trace.WAL), new SurvivingCommandKeyAttack());

    private Attacks() {
    }

    private static Attack byArrival(Clue clue, Trace trace) {
        return new RankAttack(clue, trace, true);
    }

    private static Attack byOrder(Clue clue, Trace trace) {
        return new RankAttack(clue, trace, false);
    }
}
