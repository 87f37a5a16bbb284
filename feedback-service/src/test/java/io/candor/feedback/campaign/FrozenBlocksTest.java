package io.candor.feedback.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.junit.jupiter.api.Test;

import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.stack.FeedbackStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What the database keeps of a partition, over invented companies of which nothing is committed. */
@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class FrozenBlocksTest {

    private static final int COMPANIES = 50;
    private static final LocalDate FIRST = LocalDate.of(2091, 1, 1);
    private static final LocalDate LATER = FIRST.plusDays(10);
    private static final LocalDate NEXT = FIRST.plusDays(28);

    private final Blocks blocks;
    private final Jdbi desk;

    @Inject
    FrozenBlocksTest(Blocks blocks, @DatabaseOf(Post.DESK) Jdbi desk) {
        this.blocks = blocks;
        this.desk = desk;
    }

    @Test
    void partitionOutlastsAReorganisationAndJoinersWait() {
        for (int seed = 0; seed < COMPANIES; seed++) {
            Random random = new Random(seed);
            QuarkusTransaction.begin();
            try {
                desk.useHandle(handle -> livesThroughTwoPeriods(handle, random));
            } finally {
                QuarkusTransaction.rollback();
            }
        }
    }

    private void livesThroughTwoPeriods(Handle handle, Random random) {
        handle.execute("DELETE FROM desk.membership");
        handle.execute("DELETE FROM desk.unit");
        int units = 3 + random.nextInt(8);
        handle.execute("INSERT INTO desk.unit VALUES ('u0', NULL, 'Company', ?, NULL)", FIRST);
        for (int unit = 1; unit <= units; unit++) {
            handle.execute("INSERT INTO desk.unit VALUES (?, 'u' || ?, 'Unit ' || ?, ?, NULL)", "u" + unit,
                    random.nextInt(unit), unit, FIRST);
            join(handle, "p" + unit, "u" + unit, 4 + random.nextInt(14), FIRST);
        }
        List<Block> frozen = blocks.freeze(handle, "2091-P01", FIRST);
        assertThat(frozen.stream().mapToInt(Block::invited).sum()).isEqualTo(people(handle, "2091-P01"));

        String moved = "u" + (1 + random.nextInt(units));
        handle.execute("UPDATE desk.membership SET unit_id = ? WHERE employee_id LIKE '%1'", moved);
        handle.execute("UPDATE desk.membership SET valid_to = ? WHERE employee_id LIKE '%2'", LATER);
        handle.execute("UPDATE desk.unit SET parent_unit_id = 'u0' WHERE unit_id <> 'u0'");
        join(handle, "joiner", moved, 1, LATER);

        assertThat(blocks.freeze(handle, "2091-P01", LATER)).isEqualTo(frozen);
        assertThat(blocks.of(handle, "2091-P01", "joiner0")).isEmpty();
        List<Block> next = blocks.freeze(handle, "2091-P02", NEXT);
        assertThat(next.stream().mapToInt(Block::invited).sum()).isEqualTo(people(handle, "2091-P02"));
        assertThat(blocks.of(handle, "2091-P02", "joiner0")).as("a single joiner waits, or is where a new block needs them")
                .satisfiesAnyOf(block -> assertThat(block).isEmpty(),
                        block -> assertThat(block.orElseThrow().unitIds()).contains(moved));
        assertThat(blocks.of(handle, "2091-P01")).isEqualTo(frozen);
        assertThat(blocks.people(handle, "2091-P02")).hasSize(next.size());
        next.forEach(block -> assertThat(blocks.people(handle, "2091-P02").get(block.blockId())).hasSize(block.invited())
                .isSorted().allSatisfy(person -> assertThat(blocks.of(handle, "2091-P02", person)).contains(block)));
        assertThat(blocks.people(handle, "2091-P03")).isEmpty();
    }

    private static void join(Handle handle, String name, String unit, int people, LocalDate day) {
        PreparedBatch persons = handle.prepareBatch("INSERT INTO desk.person (employee_id, name) VALUES (?, ?)");
        PreparedBatch members = handle.prepareBatch("INSERT INTO desk.membership VALUES (?, ?, NULL, ?, NULL)");
        for (int person = 0; person < people; person++) {
            persons.add(name + person, name);
            members.add(name + person, unit, day);
        }
        persons.execute();
        members.execute();
    }

    private static int people(Handle handle, String period) {
        return handle.createQuery("SELECT count(*) FROM desk.block_member WHERE period = :period").bind("period", period)
                .mapTo(Integer.class).one();
    }
}
