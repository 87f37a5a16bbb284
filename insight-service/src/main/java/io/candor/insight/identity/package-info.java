/**
 * Who is asking: roles and scope, both read from the access token and from nothing else.
 *
 * <p>
 * Every resource method names its roles with {@code @RolesAllowed({Role.READER, …})}; a method without an annotation is
 * denied. No rule anywhere looks at a path. {@link io.candor.insight.identity.Viewer} says which part of the unit tree the
 * caller may see; scope only picks slices of the figures already decided for everybody, it never makes new ones.
 */
@NullMarked
package io.candor.insight.identity;

import org.jspecify.annotations.NullMarked;
