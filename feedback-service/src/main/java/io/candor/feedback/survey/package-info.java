/**
 * Survey definitions, their immutable versions and the rules an answer must satisfy.
 *
 * <p>
 * Definitions are SurveyJS JSON in a documented subset: {@code dropdown, radiogroup, checkbox, rating, text, comment};
 * {@code visibleIf} on pages and elements with {@code {name} op literal} joined by {@code and}/{@code or}. A type or
 * property outside the subset is refused with a JSON pointer. The same rules run in the browser before sending and here
 * at release, at the bot's door and at imports: {@link io.candor.feedback.survey.SurveyDefinition#check}.
 */
@NullMarked
package io.candor.feedback.survey;

import org.jspecify.annotations.NullMarked;
