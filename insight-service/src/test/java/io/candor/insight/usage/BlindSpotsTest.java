package io.candor.insight.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.candor.insight.stack.InsightStack;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class BlindSpotsTest {

    /** What a test of fetching pages reads its pages with. */
    private static final String OF_TESTS = "testing-pages";

    @Inject
    BlindSpots spots;

    @Inject
    @All
    List<UsageImporter> importers;

    @Test
    void everySourceSaysWhatItCannotSeeAndNoOtherDoes() {
        TreeSet<String> sources = new TreeSet<>(List.of("otlp", "claude-code-otlp"));
        importers.stream().map(UsageImporter::source).filter(source -> !source.equals(OF_TESTS)).forEach(sources::add);
        assertThat(spots.sources()).containsExactlyElementsOf(sources);
    }

    @Test
    void eachIsOneSentenceWithAnIdOfItsOwn() {
        assertThat(spots.all()).extracting(BlindSpot::id).doesNotHaveDuplicates();
        assertThat(spots.all()).extracting(BlindSpot::sentence).doesNotHaveDuplicates()
                .allMatch(sentence -> sentence.matches("[A-Z].{20,200}\\."));
    }

    @Test
    void saysOfSeveralSourcesEachSentenceOnce() {
        assertThat(spots.of(List.of("github-copilot-users", "github-copilot-teams"))).doesNotHaveDuplicates()
                .anyMatch(it -> it.contains("three days")).anyMatch(it -> it.contains("fewer than five seats"))
                .anyMatch(it -> it.contains("telemetry off"));
        assertThat(spots.of(List.of("claude-code-analytics"))).anyMatch(it -> it.contains("subscription"));
        assertThat(spots.of(List.of())).isEmpty();
    }
}
