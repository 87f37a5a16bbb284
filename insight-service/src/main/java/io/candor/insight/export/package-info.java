/**
 * What files that leave the service have in common: lines a spreadsheet reads and never runs, and a signed digest by which
 * whoever gets a file from somebody else can tell that this installation wrote it.
 */
@NullMarked
package io.candor.insight.export;

import org.jspecify.annotations.NullMarked;
