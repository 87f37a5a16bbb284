package io.candor.feedback.channel.file;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One historic response, still beside its person; lives for one row of a run.
 *
 * @param person identifier as the file states it, null where the file names nobody
 * @param unit unit id or name; null: the person's unit of that day
 */
record HistoricRow(long line, @Nullable String person, @Nullable String unit, LocalDate date, ObjectNode answers) {
}
