/** The real parts the tests of this service run against: PostgreSQL and Keycloak, started once per test run. */
@NullMarked
package io.candor.insight.stack;

import org.jspecify.annotations.NullMarked;
