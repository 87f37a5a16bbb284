package io.candor.insight.usage.copilot;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.candor.insight.usage.RowSink;
import io.candor.insight.usage.UsageFile;
import io.candor.insight.usage.UsageImporter;

/** Reads Copilot's user reports. */
@ApplicationScoped
class CopilotUsers implements UsageImporter {

    /** From the first line whether the file is NDJSON must be seen; longer ones are read as one document. */
    private static final int LOOK_AHEAD = 1 << 20;

    @Override
    public String source() {
        return "github-copilot-users";
    }

    @Override
    public int daysUntilFinal() {
        return 3;
    }

    @Override
    public @Nullable Instant read(UsageFile file, @Nullable String mapping, RowSink rows) throws IOException {
        try (BufferedReader text = file.text()) {
            ReportRows report = new ReportRows(file, rows);
            if (isLineByLine(text)) {
                new ReportLines(file, report).read(text);
            } else {
                new ReportDocument(file, report).read(text);
            }
            return report.madeAt();
        }
    }

    /**
     * NDJSON when the first line is an object of its own, or the next line begins another. Everything else, however it is
     * broken into lines, is one document.
     */
    private static boolean isLineByLine(BufferedReader text) throws IOException {
        text.mark(LOOK_AHEAD + 1);
        int depth = 0;
        boolean quoted = false;
        boolean begun = false;
        boolean lines = false;
        for (int i = 0; i < LOOK_AHEAD; i++) {
            int sign = text.read();
            if (begun && (sign < 0 || sign == '\n')) {
                lines = depth == 0 || text.read() == '{';
                break;
            } else if (sign < 0 || !begun && sign != '{' && !Character.isWhitespace(sign)) {
                break;
            } else if (quoted && sign == '\\') {
                text.read();
                i++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && sign == '{') {
                depth++;
                begun = true;
            } else if (!quoted && sign == '}') {
                depth--;
            }
        }
        text.reset();
        return lines;
    }
}
