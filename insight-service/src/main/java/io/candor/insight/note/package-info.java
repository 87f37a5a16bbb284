/**
 * Notes of units: what happened in a unit's own weeks ("release week", "half of us on leave"), said by who leads or reads it.
 *
 * <p>
 * A note names the units of a group, a tool or all, at most four weeks and what happened. It stands on the evidence of every
 * cell it touches. While it stands, no figure of those weeks is called shaped by a target: {@code THEATRE} becomes
 * {@code INSUFFICIENT_EVIDENCE}, and nothing else changes, neither a figure nor another group's verdict. A note can never
 * bring a verdict about (docs/decisions/0095).
 *
 * <p>
 * The tables only grow. A note is withdrawn with a reason and stays on record; periods that are published stay as they are,
 * and notes told later are shown beside them with their day.
 */
@NullMarked
package io.candor.insight.note;

import org.jspecify.annotations.NullMarked;
