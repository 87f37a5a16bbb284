package io.candor.insight.usage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import io.candor.insight.usage.CollectedRows;
import io.candor.insight.usage.Misread;
import io.candor.insight.usage.Rejection;
import io.candor.insight.usage.UsageFile;

class JsonReportTest {

    private static final JsonReport SHAPE = new JsonReport(Set.of("data"), Set.of("n"), Map.of("other", "is another report"),
            JsonReport.ROW);
    private static final int MEGA = 1 << 20;

    private final List<Long> numbers = new ArrayList<>();
    private final CollectedRows sink = new CollectedRows();
    private long read;

    private void read(InputStream text) throws IOException {
        SHAPE.read(new UsageFile("file", text), sink, (line, row) -> {
            read++;
            Long number = row.count("n");
            if (number != null && numbers.size() < 10) {
                numbers.add(number);
            }
        });
    }

    private void read(String text) throws IOException {
        read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsADocumentWhoseFirstLineOpensARow() throws IOException {
        read("{\"data\":[{\"n\":1},\n{\"n\":2},\n{\"n\":-1}]}");
        assertThat(numbers).containsExactly(1L, 2L);
        assertThat(sink.rejections).extracting(Rejection::line).containsExactly(3L);
    }

    @Test
    void refusesAnObjectThatIsNothingOfTheReport() {
        assertThatThrownBy(() -> read("{\"rows\":[{\"n\":1}]}")).hasMessageContaining("under data");
        assertThatThrownBy(() -> read("{\"rows\":[]}\n{\"n\":1}")).hasMessageContaining("under data");
        assertThatThrownBy(() -> read("{\"data\":[],\"other\":1}")).hasMessageContaining("another report");
        assertThatThrownBy(() -> read("[{\"n\":1},\n{\"n\":}]")).hasMessageContaining("line 2");
    }

    /** One line of 300 MB: 6 million rows in one array, and one endless text. */
    @Test
    void readsALineOf300MegabytesInLittleMemory() throws IOException {
        long before = used();
        long[] most = { 0 };
        byte[] row = "{\"n\":1,\"more\":[1,2,3,{\"deep\":\"down in here\"}]},".getBytes(StandardCharsets.US_ASCII);
        read(new Endless("{\"data\":[", row, 300L * MEGA, "{\"n\":2}]}", () -> most[0] = Math.max(most[0], used() - before)));
        assertThat(read).isEqualTo(300L * MEGA / row.length + 1);
        assertThat(most[0]).isLessThan(64L * MEGA);
        assertThatThrownBy(() -> read(new Endless("{\"data\":[{\"n\":\"", new byte[] { 'x' }, 300L * MEGA, "\"}]}", () -> {
        }))).hasMessageContaining("no valid JSON");
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void readsFieldsWithoutGuessing() throws Misread {
        Fields fields = new Fields(JsonNodeFactory.instance.objectNode().put("a", "7").put("b", " true ").putNull("c")
                .put("d", "x"));
        assertThat(fields.count("a")).isEqualTo(7);
        assertThat(fields.count("c")).isNull();
        assertThat(fields.count("z")).isNull();
        assertThat(fields.flag("b")).isTrue();
        assertThat(fields.flag("d")).isNull();
        assertThat(fields.text("z", "c", "d")).isEqualTo("x");
        assertThatThrownBy(() -> fields.at("a")).isInstanceOf(Misread.class);
        assertThatThrownBy(() -> fields.list("a")).isInstanceOf(Misread.class);
        assertThat(fields.list("c")).isEmpty();
    }

    @Test
    void keepsNoTextUnderANameThatMayBeAPersons() {
        Map<String, Object> kept = new KeptFields(Set.of("left")).all(JsonNodeFactory.instance.objectNode()
                .put("user_name", "Ada").put("lastPrompt", "fire Bob").put("context_window", "0-200k").put("left", 1)
                .put("email", "a").put("plan", "pro").put("big", new java.math.BigDecimal("1e999999999"))).map();
        assertThat(kept).containsExactlyInAnyOrderEntriesOf(Map.of("context_window", "0-200k", "plan", "pro"));
    }

    /** A beginning, one piece over and over, an end. */
    private static final class Endless extends InputStream {

        private final byte[] head;
        private final byte[] piece;
        private final long times;
        private final byte[] tail;
        private final Runnable now;
        private long at;

        private Endless(String head, byte[] piece, long length, String tail, Runnable now) {
            this.head = head.getBytes(StandardCharsets.US_ASCII);
            this.piece = piece;
            this.times = length / piece.length;
            this.tail = tail.getBytes(StandardCharsets.US_ASCII);
            this.now = now;
        }

        @Override
        public int read() {
            long place = at++;
            if (place % (100L * MEGA) == 50L * MEGA) {
                now.run();
            }
            if (place < head.length) {
                return head[(int) place];
            }
            long after = place - head.length;
            if (after < times * piece.length) {
                return piece[(int) (after % piece.length)];
            }
            long end = after - times * piece.length;
            return end < tail.length ? tail[(int) end] : -1;
        }
    }
}
