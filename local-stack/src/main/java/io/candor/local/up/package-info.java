/**
 * {@code ./candor up}: one installation of the product on this machine, from empty folders to an address to open.
 *
 * <p>
 * An installation is either the invented demo company or a real one, never both: each kind has a folder of its own
 * below {@code .candor}, marked with its kind, and a folder with the other mark is refused. Every process started is
 * written down, so that after the launcher was killed the next start ends what it left behind, and only that.
 */
@NullMarked
package io.candor.local.up;

import org.jspecify.annotations.NullMarked;
