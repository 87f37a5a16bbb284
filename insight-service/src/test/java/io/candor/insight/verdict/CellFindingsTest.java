package io.candor.insight.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import io.candor.insight.disclosure.PrintedCount;

class CellFindingsTest {

    private final ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());

    @Test
    void figuresPublishedBeforeThereWereBreakdownsAndBlindSpotsAreStillRead() throws JsonProcessingException {
        CellFindings findings = new CellFindings(Verdict.VALUE, "It helps.", new PrintedCount(60, 60), false, false, null, null,
                List.of(), List.of(), List.of(), null, List.of());
        ObjectNode published = mapper.valueToTree(findings);
        published.remove("breakdowns");
        published.remove("blindSpots");
        assertThat(mapper.readValue(published.toString(), CellFindings.class)).isEqualTo(findings);
    }
}
