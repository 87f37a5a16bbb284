/**
 * Any tool's figures as CSV, source {@code csv}, with a mapping from columns to the normal form.
 *
 * <p>
 * The mapping is JSON: {@code {"format":"csv","separator":";","decimal":",","dateFormat":"dd.MM.yyyy","columns":{"person":
 * "E-Mail","day":"Datum","human_prompts":"Anfragen"},"defaults":{"tool":"chat-assistant"}}}. Keys of {@code columns} are
 * names of the normal form. Without a mapping the header itself must use them. An empty cell is unknown and stays null;
 * defaults are for words only, because a default number would turn unknown into known. {@code person} is an e-mail address
 * when it has an {@code @}, else an employee id, unless {@code personKind} says {@code employee_id}, {@code email} or
 * {@code alias:<source>}.
 */
@NullMarked
package io.candor.insight.usage.csv;

import org.jspecify.annotations.NullMarked;
