/**
 * The committed description of the API, {@code src/main/openapi/openapi.yaml}, generated from the code at build time.
 *
 * <p>
 * {@link io.candor.feedback.openapi.RecordSchemas} makes it say what the records say: every component of a record is always
 * there, and only those marked {@code @Nullable} may be null. The pages' types are generated from it.
 */
@NullMarked
package io.candor.feedback.openapi;

import org.jspecify.annotations.NullMarked;
