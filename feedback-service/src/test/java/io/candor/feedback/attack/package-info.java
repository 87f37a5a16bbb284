/**
 * Attacks on our own promises, against the real PostgreSQL, Keycloak and disk of the running stack.
 *
 * <p>
 * {@link io.candor.feedback.attack.Experiment} lets a town of 200 invented people answer one wave in the order they log in,
 * while {@link io.candor.feedback.attack.Administrator} writes down all a superuser can: pages, WAL, indexes, feed, sessions,
 * logs, volumes. That is the {@link io.candor.feedback.attack.Evidence}; each {@link io.candor.feedback.attack.Attack} is a
 * pure function of it and names one row per person. Only the experiment knows who wrote what. The same attacks fall on
 * {@link io.candor.feedback.attack.NaiveStore}, which must break: an attack that breaks nothing proves nothing.
 *
 * <p>
 * Methods tagged {@code prove} are the long form; {@code ./candor prove} runs them. Every figure goes to
 * {@link io.candor.local.proof.Figures}.
 */
@NullMarked
package io.candor.feedback.attack;

import org.jspecify.annotations.NullMarked;
