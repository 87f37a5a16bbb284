/**
 * Usage telemetry: importers to one normal form, import runs and coverage. Usage never stands alone, so no operation here
 * shows anybody's use but one's own; what leaves is a report on the import itself, and weekly figures for the verdict rules
 * and usage bands.
 *
 * <p>
 * An importer (one sub-package a vendor, none knows another; what they share is in {@code json} and {@code table}) turns a file
 * into {@link io.candor.insight.usage.PersonDay}s, or {@link io.candor.insight.usage.GroupDay}s where a row is about no person,
 * and refuses, with line, field and reason, what it cannot read. Each vendor's package says what its figures mean here.
 * {@link io.candor.insight.usage.UsageImport} resolves people
 * through the directory of feedback-service, keeps only keyed hashes of them, and merges: the same file twice changes
 * nothing, the newest {@code as_of} wins, and every row read is accepted, revised, duplicate or rejected.
 *
 * <p>
 * Person-days are kept by month ({@link io.candor.insight.usage.UsageMonths}), people's weeks beside them, brought up to date
 * week by week with everything that changes a day ({@link io.candor.insight.usage.WeekRenewal}). What the verdict rules read of
 * these weeks is in memory, too, some ten bytes a week ({@link io.candor.insight.usage.KeptWeeks}), as of one import: whoever
 * asks as of a later one, and a service without room for it, reads the database. Sources that tell of events
 * also fill the hours only the person sees, for 90 days.
 *
 * <p>
 * A person sees their own rows and nobody else's ({@link io.candor.insight.usage.OwnUsage}), and may say that a day was a
 * scheduled job: it counts for nobody from then on. Rows are kept for 24 months unless set otherwise
 * ({@code candor.usage.retention-months}) and then leave the files, too.
 *
 * <p>
 * Accounts the directory does not know are listed by hashes ({@link io.candor.insight.usage.Accounts}) and may be matched with
 * an employee or marked as machines by hand. No row is written for that: the view {@code usage_day_resolved} reads rows by what
 * was said, {@code usage_day_counted} leaves out machines and registered jobs ({@link
 * io.candor.insight.usage.AutomationRegister}), and whatever counts people reads the latter.
 *
 * <p>
 * Null is not zero: a figure a vendor does not give stays null through storage and sums. Prompt text is never stored: of
 * fields not known here only numbers, flags and short words are kept.
 */
@NullMarked
package io.candor.insight.usage;

import org.jspecify.annotations.NullMarked;
