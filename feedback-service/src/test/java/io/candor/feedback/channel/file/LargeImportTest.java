package io.candor.feedback.channel.file;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.candor.feedback.stack.Company;
import io.candor.feedback.stack.FeedbackStack;
import io.candor.feedback.stack.TestingClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** A hundred thousand rows pass through without being held: what survives collections stays small. */
@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class LargeImportTest {

    private static final int ROWS = 100_000;
    private static final long LIVE_HEAP = 400L << 20;

    private final Company company;
    private final TestingClock clock;

    @Inject
    LargeImportTest(Company company, TestingClock clock) {
        this.company = company;
        this.clock = clock;
    }

    @Test
    void hundredThousandRowsStream(@TempDir Path folder) throws IOException, InterruptedException {
        company.present();
        clock.goTo("2026-W10");
        Path csv = folder.resolve("large.csv");
        try (BufferedWriter out = Files.newBufferedWriter(csv)) {
            out.write("person,unit,date,rating,comment\n");
            for (int row = 0; row < ROWS; row++) {
                out.write("p%d,sales,2025-%02d-15,%d,\"%s\"\n".formatted(row % 9_000, row % 10 + 1, row % 5 + 1,
                        "words ".repeat(20)));
            }
            out.write("p1,sales,2025-01-15,3,\"" + "x".repeat(20_001) + "\"\n");
        }

        System.gc();
        long before = System.nanoTime();
        List<String> waves = given().auth().oauth2(FeedbackStack.token("usage-admin"))
                .multiPart("file", csv.toFile(), "text/csv")
                .multiPart("mapping", """
                        {"columns": {"person": "person", "unit": "unit", "date": "date", "rating": "rating",
                                     "comment": "comment"}, "scale": {"from": 1, "to": 5}}""", "application/json")
                .post("/api/feedback/v1/response-imports?survey=ai-at-work").then().statusCode(200)
                .body("accepted", equalTo(ROWS)).body("rejected", equalTo(1))
                .body("rejections[0].line", equalTo(ROWS + 2)).body("rejections[0].field", equalTo("comment"))
                .extract().path("waves");
        double seconds = (System.nanoTime() - before) / 1e9;
        for (String wave : waves) {
            company.awaitRelease(wave);
        }
        System.gc();
        long live = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP).map(MemoryPoolMXBean::getCollectionUsage)
                .filter(java.util.Objects::nonNull).mapToLong(MemoryUsage::getUsed).sum();
        System.out.printf("100,000 rows (%d MB) in %.1f s (%.0f rows/s); %d MB live after collections%n",
                Files.size(csv) >> 20, seconds, ROWS / seconds, live >> 20);

        forget(waves);
        assertThat(live).isLessThan(LIVE_HEAP);
    }

    /** Other tests read the whole feed and have whole tables written anew; a hundred thousand rows would take them minutes. */
    private static void forget(List<String> waves) {
        Jdbi superuser = Jdbi.create(FeedbackStack.services().postgres().jdbcUrl("feedback"), "postgres",
                FeedbackStack.services().postgres().password());
        superuser.useTransaction(handle -> {
            for (String table : List.of("release.response WHERE wave_id", "release.comment WHERE wave_id",
                    "feed.outbox WHERE data->>'wave'")) {
                handle.createUpdate("DELETE FROM " + table + " = ANY (:waves)")
                        .bindArray("waves", String.class, waves.toArray()).execute();
            }
        });
        superuser.useHandle(handle -> List.of("release.response", "release.comment", "feed.outbox")
                .forEach(table -> handle.execute("VACUUM (FULL) " + table)));
    }
}
