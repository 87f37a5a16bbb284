/**
 * Takes answers from people it does not know.
 *
 * <p>
 * Own origin, no identity, no log. Refuses {@code Authorization} and cookies, checks token, label and size, stores opaque
 * bytes under the token's hash. Sending again replaces until the wave is released. The row is inserted before the closing
 * time is checked, so a release that locked the staging first can never lose an acknowledged answer.
 */
@NullMarked
package io.candor.feedback.intake;

import org.jspecify.annotations.NullMarked;
