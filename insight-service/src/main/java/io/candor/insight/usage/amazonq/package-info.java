/**
 * Amazon Q Developer's and Kiro's user activity reports (CSV in S3): {@code amazon-q} is the older one
 * ({@code by_user_analytic}, some 44 counters), {@code kiro} the newer ({@code user_report}, by client and with credits). Days
 * are UTC.
 *
 * <p>
 * Each says what the other says too, so their figures are never added; the one given to the wrong source is refused.
 * {@code Chat_MessagesSent} and {@code Total_Messages} count both directions: what a person wrote of it is unknown, the
 * figure stays by its name. Suggestions shown inline are offers. Dates come in five forms (2025-06-01, 2025/06/01, 06/01/2025,
 * 06-01-2025, with a time), never day first. A user id may begin with its directory ({@code d-1234567890.}); the directory of
 * people needs it as alias {@code aws}. A number that is none refuses its row. A report is made once after midnight.
 */
@NullMarked
package io.candor.insight.usage.amazonq;

import org.jspecify.annotations.NullMarked;
