/**
 * Tools and use cases as data: what people can say they used, and for what.
 *
 * <p>
 * A tool's id is a slug ({@code copilot}) that surveys, usage sources and targets all name. A use case belongs to one tool,
 * may belong to a unit, and has an origin: chosen by the people themselves, suggested, or required of them, because help one
 * chose and help one was ordered to use are different facts. A use case that ended is retired, never deleted: past answers
 * keep naming it. Use cases people proposed in a survey are listed for who keeps the catalogue, from ten proposing people
 * on; one that became a use case by name leaves that list.
 */
@NullMarked
package io.candor.insight.usecase;

import org.jspecify.annotations.NullMarked;
