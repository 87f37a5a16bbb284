/**
 * Errors as RFC 9457 problem details, with a closed vocabulary.
 *
 * <p>
 * An expected failure is thrown as {@link io.candor.insight.problem.ProblemException} with a
 * {@link io.candor.insight.problem.ProblemType}; the body is {@code {type, title, status, detail, code, errors[]}}, where
 * {@code code} is what a client switches on and {@code errors[]} names fields ({@code pointer}) or lines of an uploaded
 * file. Problems of the framework (401, 403, 400, 404, 405, 415) get their {@code code} here too;
 * {@link io.candor.insight.problem.BodyLimit} says 413 itself. Only what is no HTTP at all (an address that is no URI, a
 * header that cannot be read) is answered by the platform with a bare status.
 */
@NullMarked
package io.candor.insight.problem;

import org.jspecify.annotations.NullMarked;
