package io.candor.insight.coverage;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.candor.insight.disclosure.Disclosure;

/**
 * A day of a source and tool, for the whole company or one unit.
 *
 * @param state of the source's day, the same for every unit
 * @param people head-count of the unit or company on the day
 * @param seen people about whom the source told something
 * @param missing the other people: idle, without a licence or not covered, the source does not say which
 * @param licences whether any source told of the tool's licences within a month before the day
 * @param licensed people with a licence of the tool, whichever source told of it; withheld where none did
 * @param provisional seen people some of whose figures may still change
 * @param revised seen people of whom final reports told different things
 */
public record CoverageDay(String source, String tool, LocalDate day, DayState state, int people,
        @Schema(oneOf = {
                PeopleRange.class, Disclosure.Withheld.class }) Disclosure<PeopleRange> seen,
        @Schema(oneOf = {
                PeopleRange.class, Disclosure.Withheld.class }) Disclosure<PeopleRange> missing,
        @Schema(enumeration = {
                KNOWN, UNKNOWN }) String licences,
        @Schema(oneOf = {
                PeopleRange.class, Disclosure.Withheld.class }) Disclosure<PeopleRange> licensed,
        @Schema(oneOf = {
                PeopleRange.class, Disclosure.Withheld.class }) Disclosure<PeopleRange> provisional,
        @Schema(oneOf = {
                PeopleRange.class, Disclosure.Withheld.class }) Disclosure<PeopleRange> revised){

    static final String KNOWN = "known";
    static final String UNKNOWN = "unknown";
}
