/**
 * Audits: a question, units, tools and a period, frozen with what stood there, then findings, decisions and two sign-offs.
 *
 * <p>
 * Opening an audit freezes it ({@link io.candor.insight.audit.AuditFreeze}): the verdicts of its cells with what people say,
 * raw and genuine usage, contradictions, gaps of coverage, and how little performs each target. Only what the gate has released
 * is frozen; a withheld cell leaves no trace and reads as everywhere. The digest of the frozen content holds neither the time
 * nor who asked, so the same question asked twice of the same figures has the same digest.
 *
 * <p>
 * Findings have an owner and wait for a decision; the newest decision stands. An audit is signed by two people, neither of whom
 * opened it, each for the digest of the record they read ({@link io.candor.insight.audit.AuditDesk}). The first signature
 * closes the record. An audit opened by mistake is marked as withdrawn by who opened it, before anybody signs, and stays.
 * Nothing is ever changed: the tables only grow, by code, by grants and by triggers.
 *
 * <p>
 * The report is one JSON document and the same as a PDF ({@link io.candor.insight.audit.AuditPdf}), with every figure of
 * the JSON. Usage stands in it beside the verdict and what people say, never alone. See docs/decisions/0096.
 */
@NullMarked
package io.candor.insight.audit;

import org.jspecify.annotations.NullMarked;
