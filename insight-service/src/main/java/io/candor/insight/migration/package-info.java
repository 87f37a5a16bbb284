/**
 * The schema of database {@code insight} and how it changes.
 *
 * <p>
 * {@link io.candor.insight.migration.Migrate} is a plain main run before the service starts, with a role the service does
 * not have: the service can neither alter a table nor drop a trigger. Scripts lie in {@code db/migration}; V1–V19 belong to
 * the read model, V20–V39 to usage, targets and use cases, hence out-of-order application is allowed.
 */
@NullMarked
package io.candor.insight.migration;

import org.jspecify.annotations.NullMarked;
