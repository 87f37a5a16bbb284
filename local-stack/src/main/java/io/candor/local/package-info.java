/** Placeholder. */
@NullMarked
package io.candor.local;

import org.jspecify.annotations.NullMarked;
