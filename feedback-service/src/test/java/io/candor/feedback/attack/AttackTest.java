package io.candor.feedback.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.candor.feedback.sealing.AnswerSeal;
import io.candor.feedback.sealing.SealingKeyPair;

/** Each attack finds what it looks for where it is, and nothing where it is not. */
class AttackTest {

    private static final int PEOPLE = 100;
    private static final int LABELS = 4;

    private final Random random = new Random(1);

    /** People and rows in one order, with every clue and trace numbered alike; keys and ids say nothing yet. */
    private Trial telling() {
        List<Evidence.Suspect> people = new ArrayList<>();
        List<Evidence.Row> rows = new ArrayList<>();
        Map<String, String> rowOf = new HashMap<>();
        for (int number = 0; number < PEOPLE; number++) {
            BigInteger place = BigInteger.valueOf(1_000L + 7L * number);
            Map<Evidence.Clue, BigInteger> clues = new EnumMap<>(Evidence.Clue.class);
            Map<Evidence.Trace, BigInteger> traces = new EnumMap<>(Evidence.Trace.class);
            for (Evidence.Clue clue : Evidence.Clue.values()) {
                clues.put(clue, place);
            }
            for (Evidence.Trace trace : Evidence.Trace.values()) {
                traces.put(trace, place);
            }
            String id = new UUID(random.nextLong(), random.nextLong()).toString();
            people.add(new Evidence.Suspect("P" + number, "b" + number % LABELS, clues, bytes(), bytes()));
            rows.add(new Evidence.Row(id, "b" + number % LABELS, traces, "\"netMinutes\": " + number));
            rowOf.put("P" + number, id);
        }
        Collections.shuffle(rows, random);
        return new Trial("telling", new Evidence("w", people, rows, List.of(), new byte[0]), rowOf);
    }

    private byte[] bytes() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return bytes;
    }

    @Test
    void everyOrderThatTellsIsRead() {
        Trial trial = telling();

        assertThat(Attacks.ALL.stream().filter(it -> it instanceof RankAttack || it instanceof NearestRowAttack)
                .map(attack -> Linked.of(trial, attack, random))).allSatisfy(it -> assertThat(it.linked()).isEqualTo(PEOPLE));
    }

    @Test
    void withoutTracesEveryAttackIsBlind() {
        Trial trial = telling();
        List<Evidence.Row> bare = trial.evidence().rows().stream()
                .map(row -> new Evidence.Row(row.id(), row.label(), Map.of(), row.text())).toList();
        Trial blind = new Trial("blind", new Evidence("w", trial.evidence().people(), bare, List.of(bytes()), bytes()),
                trial.rowOf());

        assertThat(Attacks.ALL.stream().map(attack -> Linked.of(blind, attack, new Random(2))))
                .noneMatch(Linked::beyondChance);
    }

    @Test
    void idMadeOfANullifierIsSeen() {
        Trial trial = telling();
        Map<String, String> rowOf = new HashMap<>();
        List<Evidence.Row> rows = new ArrayList<>();
        for (Evidence.Suspect suspect : trial.evidence().people()) {
            String id = UUID.nameUUIDFromBytes(suspect.nullifier()).toString();
            rows.add(new Evidence.Row(id, suspect.label(), Map.of(), ""));
            rowOf.put(suspect.person(), id);
        }
        Trial derived = new Trial("derived", new Evidence("w", trial.evidence().people(), rows, List.of(), new byte[0]), rowOf);

        assertThat(Linked.of(derived, new DerivedIdAttack(), random).linked()).isEqualTo(PEOPLE);
    }

    @Test
    void keyLeftBehindOpensEverything() {
        Trial trial = telling();
        SealingKeyPair pair = SealingKeyPair.fresh();
        List<Evidence.Suspect> people = trial
                .evidence().people().stream().map(it -> new Evidence.Suspect(it.person(), it.label(),
                        Map.of(), it.nullifier(),
                        AnswerSeal.seal(pair.publicKey(), new AnswerSeal.Bond("w", it.label(), 1, null, it.nullifier()), 256,
                                ("{\"netMinutes\":" + it.person().substring(1) + "}").getBytes(StandardCharsets.UTF_8))))
                .toList();
        Evidence left = new Evidence("w", people, trial.evidence().rows(),
                Administrator.scalars(List.of(bytes(), pair.bytes())), pair.publicKey());

        assertThat(Linked.of(new Trial("left", left, trial.rowOf()), new SurvivingKeyAttack(), random).linked())
                .isEqualTo(PEOPLE);
    }

    @Test
    void boundIsTheBinomialQuantile() {
        assertThat(new Linked("s", "a", 200, 18, 0.04).beyondChance()).isFalse();
        assertThat(new Linked("s", "a", 200, 19, 0.04).beyondChance()).isTrue();
        assertThat(new Linked("s", "a", 100, 0, 0.5).bound()).isEqualTo(65);
    }

    @Test
    void leafPageTellsTheOrderOfWriting() {
        ByteBuffer page = ByteBuffer.allocate(8192).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        UUID early = new UUID(9, 9);
        UUID late = new UUID(1, 1);
        page.putShort(12, (short) (24 + 8)).putShort(16, (short) (8192 - 16)).putInt(8192 - 16 + 4, 0)
                .putShort(8192 - 16 + 12, (short) 1);
        page.putInt(24, 8000).putInt(28, 8100);
        key(page, 8000 + 8, late);
        key(page, 8100 + 8, early);

        Map<String, BigInteger> places = new LeafPage(page.array()).places(1);
        assertThat(places.get(early.toString())).isLessThan(places.get(late.toString()));
    }

    private static void key(ByteBuffer page, int at, UUID key) {
        page.duplicate().position(at).putLong(key.getMostSignificantBits()).putLong(key.getLeastSignificantBits());
    }
}
