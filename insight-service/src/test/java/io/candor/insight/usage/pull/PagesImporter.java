package io.candor.insight.usage.pull;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.candor.insight.usage.Identity;
import io.candor.insight.usage.Measure;
import io.candor.insight.usage.PersonDay;
import io.candor.insight.usage.RowSink;
import io.candor.insight.usage.UsageFile;
import io.candor.insight.usage.UsageImporter;
import io.candor.insight.usage.Use;

/** Reads the pages of a source there is only in tests: {@code {data: [{person, day, prompts}]}}. */
@ApplicationScoped
class PagesImporter implements UsageImporter {

    static final String SOURCE = "testing-pages";

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public int daysUntilFinal() {
        return 1;
    }

    @Override
    public @Nullable Instant read(UsageFile file, @Nullable String mapping, RowSink rows) throws IOException {
        JsonNode page = new JsonMapper().readTree(file.text());
        if (page.has("spoilt")) {
            throw file.unreadable("is spoilt");
        }
        for (JsonNode row : page.path("data")) {
            rows.row(new PersonDay(1, Identity.employee(row.path("person").asText()), "copilot",
                    LocalDate.parse(row.path("day").asText()), "UTC", "", "",
                    List.of(new Use(Use.WHOLE, "", null, Map.of(Measure.HUMAN_PROMPTS, row.path("prompts").asLong()), null)),
                    Map.of()));
        }
        if (page.has("killed")) {
            throw new Killed();
        }
        return null;
    }
}
