/**
 * The demo company: Halden Instruments, about 1,500 invented people, half a year of use of three AI tools, and what the
 * people say about them.
 *
 * <p>
 * {@link io.candor.local.demo.DemoCompany} invents everything from one seed and the current ISO week, so that a screenshot
 * of the same week looks the same everywhere. {@link io.candor.local.demo.DemoLoading} hands it to the product through
 * the public APIs, signed in as the people who would do so in a company; it has no way of its own into a database. In five
 * units a {@link io.candor.local.demo.Story} is planted that the product should find, in a sixth one that it must not judge
 * because too few of the people are known; everybody else makes honest noise.
 */
@NullMarked
package io.candor.local.demo;

import org.jspecify.annotations.NullMarked;
