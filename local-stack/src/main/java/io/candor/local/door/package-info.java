/**
 * One address for the whole product on one machine: the built pages, and both services below {@code /api}.
 *
 * <p>
 * It keeps no access log, adds no forwarding headers and never touches the intake, which has an origin of its own: an
 * answer must not pass a machine that also sees who is signed in. In a cluster an ingress does this work.
 */
@NullMarked
package io.candor.local.door;

import org.jspecify.annotations.NullMarked;
