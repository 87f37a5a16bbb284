/**
 * Problem details (RFC 9457) with a closed list of types.
 *
 * <p>
 * Expected failures are thrown as {@link io.candor.feedback.problem.ProblemException}; the body always has {@code type,
 * title, status, detail, code} and, where the input had several faults, {@code errors[]} with field, line, value and
 * reason. Clients switch on {@code code} only. What the platform refuses before any of our code is told the same way: a
 * missing or refused token, and a body over the limit of its process, whose sender may write on for two seconds.
 */
@NullMarked
package io.candor.feedback.problem;

import org.jspecify.annotations.NullMarked;
