/**
 * Who is asking: role names and the facts of a log-in that other packages may use.
 *
 * <p>
 * Roles come from the realm roles of the access token. A log-in is matched to the directory by the claim
 * {@code employee_id}, else by a verified e-mail; the match itself belongs to {@code directory}.
 */
@NullMarked
package io.candor.feedback.identity;

import org.jspecify.annotations.NullMarked;
