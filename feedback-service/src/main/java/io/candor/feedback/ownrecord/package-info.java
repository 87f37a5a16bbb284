/**
 * What desk holds about the signed-in person, shown to that person alone: their directory row, the waves they were invited to,
 * and what they object to or ask to have corrected. Who is asked about stands in the access token and nowhere else; there is
 * no parameter that names a person.
 *
 * <p>
 * Objections and corrections are read by usage administrators and admins, who answer them; what follows from an answer is done
 * where the fact lives (a directory import, a target, a source), by hand. A person may take theirs back at any time.
 * Own usage is shown by insight-service, which holds it.
 */
@NullMarked
package io.candor.feedback.ownrecord;

import org.jspecify.annotations.NullMarked;
