/**
 * Windsurf's analytics, source {@code windsurf}: autocomplete and chat by API key, Cascade lines and runs of a team, and the
 * table of users.
 *
 * <p>
 * All numbers come as text. Autocomplete and chat are keyed by the hash of a person's API key: the directory needs it as alias
 * {@code windsurf}, and the table of users says whose it is. Cascade's figures name nobody and are the team's. The table of
 * users tells who has access on the day it was drawn (the request's {@code asOf}, else today) and nothing of a day's use;
 * shares of code written come without any day and are refused. Chats received are answers, so what a person wrote is unknown;
 * messages sent to Cascade are a person's. A day no longer changes one day after it ended.
 */
@NullMarked
package io.candor.insight.usage.windsurf;

import org.jspecify.annotations.NullMarked;
