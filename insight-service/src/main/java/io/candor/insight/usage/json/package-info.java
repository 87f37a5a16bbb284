/**
 * What JSON reports of all vendors have in common. {@link io.candor.insight.usage.json.JsonReport} streams a file, whether it
 * is NDJSON, one array, an object that wraps one, a single row or several of these, and hands over row by row with its line.
 *
 * <p>
 * A broken line of NDJSON is refused alone; a broken document is refused as a whole with the line, because where its next row
 * begins can no longer be told. A row longer than its vendor's longest is refused without being held, so that one line of
 * hundreds of megabytes costs no more memory than a row. A file by which another report of the same vendor gives itself away,
 * or in which nothing this report is made of occurs, is refused with the remedy, never read as zero rows.
 *
 * <p>
 * {@link io.candor.insight.usage.json.Fields} reads a row: absent and null stay unknown, numbers may be written as text, times
 * as {@link io.candor.insight.usage.VendorTime} takes them. {@link io.candor.insight.usage.json.KeptFields} keeps what the
 * normal form has no column for under the vendor's name, but no text anybody could have written.
 */
@NullMarked
package io.candor.insight.usage.json;

import org.jspecify.annotations.NullMarked;
