/**
 * The database's schema, applied by a role no post uses.
 *
 * <p>
 * A plain main: {@code CANDOR_MIGRATION_URL}, {@code CANDOR_MIGRATION_USER}, {@code CANDOR_MIGRATION_PASSWORD}. Posts
 * start only against a migrated database and cannot change it.
 */
@NullMarked
package io.candor.feedback.migration;

import org.jspecify.annotations.NullMarked;
