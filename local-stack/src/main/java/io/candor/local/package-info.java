/**
 * One machine's run of the whole product with real parts: PostgreSQL and Keycloak unpacked from their published
 * artifacts, both services as processes, and one address in front of them.
 *
 * <p>
 * The services' tests start the same classes, so that what is tested is what runs. Nothing here is used in a cluster.
 */
@NullMarked
package io.candor.local;

import org.jspecify.annotations.NullMarked;
