/**
 * Money: what was spent where, what it bought, and where it should go.
 *
 * <p>
 * A cell's spend stands beside its verdict and never alone. It is printed in steps that five of its people share, and not at
 * all where one of them could be read off it ({@link io.candor.insight.allocation.Amount}); figures of a final period are kept
 * as they were printed. Bills for nobody in particular stand beside and are never divided among groups.
 */
@NullMarked
package io.candor.insight.allocation;

import org.jspecify.annotations.NullMarked;
