/**
 * Secrets that must not lie in a database: files that only their owner may read, written whole, overwritten before they are
 * deleted. Each post keeps its own folder on its own volume.
 */
@NullMarked
package io.candor.feedback.secret;

import org.jspecify.annotations.NullMarked;
