package io.candor.insight.usage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.StringJoiner;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A person-day with its person replaced by keyed hashes: the form that touches the database.
 *
 * @param extra as JSON
 * @param file which file of the upload, from 0
 * @param number position in the whole upload, all its files together
 */
record StagedRow(String identityKey, String subjectKey, boolean matched, @Nullable String unit, @Nullable String rosterUnit,
        PersonDay row, String extra, int file, long number) {

    /** One line a surface, in PostgreSQL's COPY text format; columns as {@link UsageStaging} lists them. */
    void writeTo(StringBuilder copy) {
        UUID digest = digest();
        for (Use use : row.uses()) {
            StringJoiner line = new StringJoiner("\t", "", "\n");
            line.add(Long.toString(number)).add(Integer.toString(file)).add(escaped(identityKey)).add(escaped(subjectKey))
                    .add(matched ? "t" : "f")
                    .add(escaped(row.recordKey())).add(escaped(row.report())).add(escaped(row.tool()))
                    .add(escaped(use.surface())).add(escaped(use.model())).add(row.day().toString())
                    .add(escaped(row.dayBasis())).add(escaped(unit)).add(escaped(rosterUnit))
                    .add(use.licensed() == null ? "\\N" : use.licensed() ? "t" : "f");
            for (Measure measure : Measure.values()) {
                Long count = use.counts().get(measure);
                line.add(count == null ? "\\N" : count.toString());
            }
            Use.Cost cost = use.cost();
            line.add(cost == null ? "\\N" : cost.minor().toPlainString()).add(escaped(cost == null ? null : cost.currency()))
                    .add(escaped(cost == null ? null : cost.kind())).add(escaped(extra))
                    .add(Long.toString(row.line())).add(digest.toString());
            copy.append(line);
        }
    }

    /** Of all that a later report could change; equal digests mean nothing new was said. */
    private UUID digest() {
        StringBuilder said = new StringBuilder(256).append(subjectKey).append('|').append(unit).append('|')
                .append(rosterUnit).append('|').append(row.report()).append('|').append(extra);
        for (Use use : row.uses()) {
            said.append('|').append(use.surface()).append('|').append(use.model()).append('|').append(use.licensed());
            for (Measure measure : Measure.values()) {
                said.append(',').append(use.counts().get(measure));
            }
            Use.Cost cost = use.cost();
            if (cost != null) {
                said.append('|').append(cost.minor().stripTrailingZeros().toPlainString()).append(cost.currency())
                        .append(cost.kind());
            }
        }
        try {
            ByteBuffer hash = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256")
                    .digest(said.toString().getBytes(StandardCharsets.UTF_8)));
            return new UUID(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String escaped(@Nullable String text) {
        if (text == null) {
            return "\\N";
        }
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> escaped.append("\\\\");
                case '\t' -> escaped.append("\\t");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                // PostgreSQL has no text with this character.
                case '\0' -> escaped.append('\uFFFD');
                default -> escaped.append(text.charAt(i));
            }
        }
        return escaped.toString();
    }
}
