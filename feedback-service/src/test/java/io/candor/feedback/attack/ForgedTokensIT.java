package io.candor.feedback.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.candor.feedback.stack.FeedbackStack;
import io.candor.local.proof.Figures;
import io.candor.local.respondent.KeyListReader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** No token is accepted that was not issued for exactly this wave, label and ordinal. */
@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class ForgedTokensIT {

    private final Town town;

    @Inject
    ForgedTokensIT(Town town) {
        this.town = town;
    }

    @Test
    void acceptsNoneOfFiveHundred() {
        attack("2029-W20", "2029-W21", 500, "ForgedTokensIT.acceptsNoneOfFiveHundred");
    }

    @Test
    @Tag("prove")
    void acceptsNoneOfTenThousand() {
        attack("2029-W22", "2029-W23", 10_000, "ForgedTokensIT.acceptsNoneOfTenThousand");
    }

    private void attack(String earlierWeek, String week, int forgeries, String test) {
        Caller service = Town.service();
        List<Visitor> earlier = visitors(service, town.openWave(earlierWeek));
        String wave = town.openWave(week);
        List<Forgery.Material> genuine = material(service, wave, earlier);
        Random random = new Random(7);
        int accepted = 0;
        for (int number = 0; number < forgeries; number++) {
            Forgery forgery = Forgery.values()[number % Forgery.values().length];
            Map<String, Object> forged = forgery.from(genuine.get(random.nextInt(genuine.size())), random);
            int status = service.post(Browser.SUBMISSIONS, null, forged).status();
            assertThat(status).as(forgery.name()).isIn(200, 400, 403, 422, 429);
            accepted += status == 200 ? 1 : 0;
        }

        assertThat(accepted).isZero();
        assertThat(spent(wave)).as("nothing was stored").isZero();
        genuine.forEach(it -> assertThat(service.post(Browser.SUBMISSIONS, null, it.submission(1)).status())
                .as("a valid token is never held up").isEqualTo(200));
        Figures.of(test, accepted + " of " + forgeries + " accepted, " + Forgery.values().length + " kinds");
    }

    /** A browser with its tokens, and the first of them as it came, still blind. */
    private record Visitor(Browser browser, byte[] blindSignature) {
    }

    /** One person each of the first four quarters; neighbours carry different labels. */
    private List<Visitor> visitors(Caller service, String wave) {
        KeyListReader keys = Browser.keys(service, wave);
        List<Visitor> visitors = new ArrayList<>();
        for (String person : Town.people().subList(0, 4)) {
            Browser browser = Browser.open(service, town.signedIn(person), wave, keys);
            JsonNode signed = browser.ask(service, town.signedIn(person)).expect(200);
            browser.keep(signed);
            visitors.add(new Visitor(browser,
                    Base64.getUrlDecoder().decode(signed.path("signatures").get(0).path("signature").asText())));
        }
        return visitors;
    }

    private List<Forgery.Material> material(Caller service, String wave, List<Visitor> earlier) {
        KeyListReader keys = Browser.keys(service, wave);
        List<Visitor> now = visitors(service, wave);
        List<Forgery.Material> material = new ArrayList<>();
        for (int at = 0; at < now.size(); at++) {
            Browser browser = now.get(at).browser();
            Browser neighbour = now.get((at + 1) % now.size()).browser();
            byte[] sealed = browser.seal(1, Caller.JSON.createObjectNode());
            assertThat(neighbour.label()).isNotEqualTo(browser.label());
            material.add(new Forgery.Material(browser, neighbour, earlier.get(at).browser(), sealed,
                    now.get(at).blindSignature(), keys.moduli(browser.label())));
        }
        return material;
    }

    private static long spent(String wave) {
        return Long.parseLong(new Administrator(FeedbackStack.services().postgres())
                .text("SELECT count(*) FROM intake.spent WHERE wave_id = ?", wave));
    }
}
