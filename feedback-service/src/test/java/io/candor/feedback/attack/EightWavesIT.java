package io.candor.feedback.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.feedback.stack.Company;
import io.candor.feedback.stack.FeedbackStack;
import io.candor.local.proof.Figures;
import io.candor.local.respondent.KeyListReader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * One person spends every token of eight waves through the door. Where four of their quarter answer it keeps no label of its
 * own, and where nine of the company answer nothing leaves, however many reports they send.
 */
@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class EightWavesIT {

    private static final int ORDINALS = 5;
    private static final int QUARTERS = 8;

    private final Town town;
    private final Company company;

    @Inject
    EightWavesIT(Town town, Company company) {
        this.town = town;
        this.company = company;
    }

    @Test
    @Tag("prove")
    void spendingEveryTokenLiftsNoLabelOverAFloor() throws InterruptedException {
        Administrator administrator = new Administrator(FeedbackStack.services().postgres());
        int alone = 0;
        int released = 0;
        for (int number = 0; number < 8; number++) {
            boolean enough = number % 2 == 0;
            String wave = town.openWave(String.format(Locale.ROOT, "2029-W%02d", 33 + number));
            String label = answer(wave, enough ? 8 : 5);
            company.close(wave);
            company.awaitRelease(wave);
            alone += count(administrator, "SELECT count(*) FROM release.response WHERE wave_id = ? AND label = ?", wave, label);
            int rows = count(administrator, "SELECT count(*) FROM release.response WHERE wave_id = ?", wave);
            assertThat(rows).as("first answers, and none of what one person alone sent further").isEqualTo(enough ? 12 : 0);
            released += rows;
        }

        assertThat(alone).as("rows under a label that only four people stand behind").isZero();
        Figures.of("EightWavesIT.spendingEveryTokenLiftsNoLabelOverAFloor",
                "%d tokens of one person in 8 waves: 0 rows under their own label of four, %d under merged ones, 0 of nine people"
                        .formatted(8 * ORDINALS, released));
    }

    private static int count(Administrator administrator, String sql, Object... arguments) {
        return Integer.parseInt(administrator.text(sql, arguments));
    }

    /** Four people of the first quarter, one of them with every token, and some of the second; gives the first's label. */
    private String answer(String wave, int others) {
        Caller service = Town.service();
        KeyListReader keys = Browser.keys(service, wave);
        List<String> people = new ArrayList<>(quarter(0, 4));
        people.addAll(quarter(1, others));
        String label = "";
        for (String person : people) {
            Browser browser = Browser.open(service, town.signedIn(person), wave, keys);
            browser.keep(browser.ask(service, town.signedIn(person)).expect(200));
            boolean spender = person.equals(people.getFirst());
            for (int ordinal = 1; ordinal <= (spender ? ORDINALS : 1); ordinal++) {
                ObjectNode answers = Caller.JSON.createObjectNode().put("tool", "copilot").put("used", "no").put("noUse",
                        "by-choice");
                service.post(Browser.SUBMISSIONS, null, browser.submission(ordinal, browser.seal(ordinal, answers)))
                        .expect(200);
            }
            label = spender ? browser.label() : label;
        }
        return label;
    }

    private static List<String> quarter(int number, int people) {
        return IntStream.range(0, people).mapToObj(at -> Town.people().get(number + at * QUARTERS)).toList();
    }
}
