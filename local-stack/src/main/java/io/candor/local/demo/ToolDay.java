package io.candor.local.demo;

import java.time.LocalDate;

/**
 * What one person did with one tool on one day.
 *
 * @param prompts turns the person wrote
 * @param offers results the tool offered for keeping
 * @param accepts offers the person kept
 * @param errors failed requests
 * @param passive things the tool did without being asked
 */
record ToolDay(Person person, LocalDate day, int prompts, int offers, int accepts, int errors, int passive) {
}
