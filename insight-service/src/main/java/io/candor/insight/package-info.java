/** Placeholder. */
@NullMarked
package io.candor.insight;

import org.jspecify.annotations.NullMarked;
