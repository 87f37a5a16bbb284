/**
 * The one way to the database: a {@code Jdbi} on the service's datasource that takes part in the transaction of the use
 * case around it. {@code @Transactional} stands on use cases only; rows become records by constructor.
 *
 * <p>
 * {@link io.candor.insight.database.PhysicalErasure} takes deleted rows out of pages, TOAST, indexes and WAL. Whoever deletes
 * for good notes the table in the same transaction; {@code feed} completes what is noted after each step, retention after its
 * daily run, and what a crash left the next of either. Columns of people's words have no planner statistics.
 */
@NullMarked
package io.candor.insight.database;

import org.jspecify.annotations.NullMarked;
