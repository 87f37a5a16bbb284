/** Placeholder. */
@NullMarked
package io.candor.feedback;

import org.jspecify.annotations.NullMarked;
