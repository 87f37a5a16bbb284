package io.candor.insight.usage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What an importer made of a file. */
public final class CollectedRows implements RowSink {

    /** The day files of snapshots are drawn on. */
    public static final LocalDate DRAWN_ON = LocalDate.of(2026, 5, 4);

    public final List<PersonDay> rows = new ArrayList<>();
    public final List<GroupDay> groups = new ArrayList<>();
    public final List<String> warnings = new ArrayList<>();
    public final List<Rejection> rejections = new ArrayList<>();
    public @Nullable Instant madeAt;

    public static CollectedRows of(UsageImporter importer, String text) {
        return of(importer, text.getBytes(StandardCharsets.UTF_8), null);
    }

    public static CollectedRows of(UsageImporter importer, byte[] bytes, @Nullable String mapping) {
        return of(importer, new ByteArrayInputStream(bytes), mapping);
    }

    public static CollectedRows of(UsageImporter importer, InputStream bytes, @Nullable String mapping) {
        CollectedRows collected = new CollectedRows();
        try (UsageFile file = new UsageFile("part.json", bytes, DRAWN_ON.atTime(9, 0).toInstant(ZoneOffset.UTC))) {
            collected.madeAt = importer.read(file, mapping, collected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return collected;
    }

    @Override
    public void row(PersonDay row) {
        rows.add(row);
    }

    @Override
    public void row(GroupDay row) {
        groups.add(row);
    }

    @Override
    public void warn(String sentence) {
        if (!warnings.contains(sentence)) {
            warnings.add(sentence);
        }
    }

    @Override
    public void refuse(long line, @Nullable String field, @Nullable String value, String reason) {
        rejections.add(new Rejection(null, line, field, value, reason));
    }
}
