/** The real parts the tests run against, started once: PostgreSQL, Keycloak, and a company of 69 people. */
@NullMarked
package io.candor.feedback.stack;

import org.jspecify.annotations.NullMarked;
