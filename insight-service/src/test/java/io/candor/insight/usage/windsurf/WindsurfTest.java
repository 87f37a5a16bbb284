package io.candor.insight.usage.windsurf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.candor.insight.usage.CollectedRows;
import io.candor.insight.usage.Measure;
import io.candor.insight.usage.Rejection;

class WindsurfTest {

    private static CollectedRows read(String result) {
        return CollectedRows.of(new Windsurf(), "{\"queryResults\":[" + result + "]}");
    }

    private static String item(String more) {
        return "{\"responseItems\":[{\"item\":{\"date\":\"2024-01-15\"" + more + "}}]}";
    }

    @Test
    void leavesNullsUnknownAndRefusesWhatIsNoNumber() {
        assertThat(read(item(",\"api_key\":\"k\",\"sum_num_acceptances\":\"0\",\"sum_num_lines_accepted\":null")).rows)
                .singleElement().satisfies(it -> assertThat(it.uses().getFirst().counts())
                        .containsExactlyEntriesOf(Map.of(Measure.ACCEPTS_HUMAN, 0L)));
        assertThat(read(item(",\"api_key\":\"k\",\"sum_num_acceptances\":\"1,5\"")).rejections).extracting(Rejection::field)
                .containsExactly("responseItems.item.sum_num_acceptances");
        assertThat(read(item(",\"sum_num_acceptances\":\"1\"")).rejections).extracting(Rejection::field)
                .containsExactly("api_key");
        assertThat(
                read("{\"cascadeToolUsage\":{\"cascadeToolUsage\":[{\"tool\":\"CODE_ACTION\",\"count\":\"1\"}]}}").rejections)
                .extracting(Rejection::reason).containsExactly("counts of steps without a day");
    }

    @Test
    void refusesWhatIsNoAnswerOfWindsurf() {
        assertThatThrownBy(() -> CollectedRows.of(new Windsurf(), "{\"results\":[]}")).hasMessageContaining("queryResults");
    }
}
