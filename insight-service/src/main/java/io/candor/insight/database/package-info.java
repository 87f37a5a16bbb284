/**
 * The one way to the database: a {@code Jdbi} on the service's datasource that takes part in the transaction of the use
 * case around it. {@code @Transactional} stands on use cases only; rows become records by constructor.
 */
@NullMarked
package io.candor.insight.database;

import org.jspecify.annotations.NullMarked;
