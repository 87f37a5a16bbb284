package io.candor.insight.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something that is said to be a scheduled job.
 *
 * @param hash of the account or key; null where it is a person's tool, whom the register does not name
 * @param tool null for every tool of an account or key
 * @param untilDay its last day; null while it goes on
 * @param fromHour of each day in the company's zone, up to {@code toHour}; over midnight where that is the smaller; null for
 *        whole days
 * @param own whether the person themself says so
 */
record Automation(UUID automationId, AutomationKind about, @Nullable String hash, @Nullable String tool, LocalDate fromDay,
        @Nullable LocalDate untilDay, @Nullable Integer fromHour, @Nullable Integer toHour, String note, boolean own,
        String declaredBy, Instant declaredAt, @Nullable String endedBy, @Nullable Instant endedAt) {
}
