package io.candor.insight.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.calendar.IsoWeek;

/** Reads the read model for those who decide what it means. Raw: floors have not been applied to anything here. */
@ApplicationScoped
public class FeedbackRecords {

    private final Jdbi jdbi;
    private final ObjectMapper mapper;

    FeedbackRecords(Jdbi jdbi, ObjectMapper mapper) {
        this.jdbi = jdbi;
        this.mapper = mapper;
    }

    /** Oldest first. */
    public List<WaveRecord> waves() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT wave, period, week, state = 'closed' AS closed, origin, settled_on FROM wave ORDER BY week, wave
                """).map((row, context) -> new WaveRecord(row.getString("wave"), IsoPeriod.parse(row.getString("period")),
                IsoWeek.parse(row.getString("week")), row.getBoolean("closed"), row.getString("origin"),
                row.getObject("settled_on", LocalDate.class))).list());
    }

    /** Blocks of a period's waves. */
    public List<WaveBlock> blocks(IsoPeriod period) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT wave, block_id, unit_ids, invited, label FROM wave_block JOIN wave USING (wave)
                WHERE period = :period ORDER BY wave, block_id
                """).bind("period", period.toString()).map(ConstructorMapper.of(WaveBlock.class)).list());
    }

    /** First answers about a tool in a period's waves. */
    public List<FirstAnswer> firstAnswers(IsoPeriod period) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT wave, level, label, tool, use_case, band, answers::text AS answers FROM released_response
                WHERE person AND tool IS NOT NULL AND period = :period
                """).bind("period", period.toString()).map((row, context) -> answer(row)).list());
    }

    /** SHA-256 over the random ids of every answer released up to a period, in their order. */
    public String digest(IsoPeriod last) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT encode(sha256(convert_to(coalesce(string_agg(response_id, E'\\n' ORDER BY response_id COLLATE "C"), ''),
                                                'UTF8')), 'hex')
                FROM released_response WHERE period COLLATE "C" <= :period""").bind("period", last.toString())
                .mapTo(String.class).one());
    }

    /** Comments shown under this node or below in a period that are about the tool and may be quoted, in random order. */
    public List<PlacedComment> comments(IsoPeriod period, String node, String tool) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT comment_id, text, wave, level FROM released_comment
                WHERE publishable AND period = :period AND tool = :tool
                    AND (placed_under = :node OR placed_under IS NOT NULL AND :node = ANY(placed_path))
                ORDER BY gen_random_uuid() LIMIT 200
                """).bind("period", period.toString()).bind("node", node).bind("tool", tool)
                .map(ConstructorMapper.of(PlacedComment.class)).list());
    }

    private FirstAnswer answer(ResultSet row) throws SQLException {
        JsonNode answers = read(row.getString("answers"));
        return new FirstAnswer(row.getString("wave"), Level.of(row.getString("level")), row.getString("label"),
                row.getString("tool"), row.getString("use_case"), row.getString("band"), whole(answers.path("usefulness")),
                whole(answers.path("netMinutes")),
                text(answers.path("quality")), text(answers.path("withoutTarget")), named(answers.path("obstacles")),
                text(answers.path("used")), text(answers.path("noUse")));
    }

    private JsonNode read(String json) {
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("jsonb that is no JSON", e);
        }
    }

    /** Numbers may come as text, as some surveys' choices do. */
    private static @Nullable Integer whole(JsonNode value) {
        if (value.isNumber()) {
            return (int) StrictMath.rint(value.asDouble());
        }
        return value.isTextual() && value.asText().matches("-?\\d{1,6}") ? Integer.valueOf(value.asText()) : null;
    }

    private static @Nullable String text(JsonNode value) {
        return value.isTextual() ? value.asText() : null;
    }

    private static @Nullable List<String> named(JsonNode value) {
        if (!value.isArray()) {
            return null;
        }
        List<String> obstacles = new ArrayList<>();
        value.forEach(obstacle -> {
            if (!obstacle.asText().equals("none")) {
                obstacles.add(obstacle.asText());
            }
        });
        return List.copyOf(obstacles);
    }
}
