/**
 * The committed description of the API, {@code src/main/openapi/openapi.yaml}, generated from the code at build time.
 *
 * <p>
 * {@link io.candor.insight.openapi.RecordSchemas} makes it say what the records say: every component of a record is always
 * there, and only those marked {@code @Nullable} may be null. {@link io.candor.insight.openapi.ProblemResponses} declares
 * the one shape of errors for every operation.
 */
@NullMarked
package io.candor.insight.openapi;

import org.jspecify.annotations.NullMarked;
