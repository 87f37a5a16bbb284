package io.candor.insight.allocation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.candor.insight.disclosure.Disclosure;

/**
 * What a source bills in a period for nobody in particular: a contract, a project, an organisation.
 *
 * @param source
 *        id of the usage source
 * @param figures
 *        of a bill by key, which may carry a person's name, only where ten keys or more stand behind it
 */
record Bill(String source, String tool, @Schema(oneOf = {
        Amount.class, Disclosure.Withheld.class }) Disclosure<Amount> figures){

    /** What is known of a bill whether its amount is shown or not. */
    record Head(String source, String tool, String currency, String kind) {

        String address() {
            return String.join("~", "b", source, tool, currency, kind);
        }
    }
}
