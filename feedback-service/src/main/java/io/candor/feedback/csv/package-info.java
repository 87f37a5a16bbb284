/**
 * Text tables as companies export them: strict UTF-8, optional byte-order mark, any one-character separator.
 *
 * <p>
 * Reading never loses good rows: a ragged row is handed on as such, and a file that breaks off (an unclosed quote, bytes
 * that are not UTF-8) ends with a fault that names the line.
 */
@NullMarked
package io.candor.feedback.csv;

import org.jspecify.annotations.NullMarked;
