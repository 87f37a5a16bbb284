/**
 * People, their aliases and the unit tree, as intervals of days. The only package that holds names.
 *
 * <p>
 * A directory file is a full snapshot with an effective date; importing it is a diff with a report, refused rows keep
 * what was known before. Days before the first effective date read as that first day, because nothing older is known.
 * {@code POST /directory/resolutions} tells insight-service who an alias was on a day, and nothing else.
 */
@NullMarked
package io.candor.feedback.directory;

import org.jspecify.annotations.NullMarked;
