/**
 * insight-service: tells value, friction and theatre apart for a group, a tool and a period, and shows nothing that could
 * be worked back to a few people. It learns what people released from feedback-service's feed, usage from importers, and
 * never sees who answered. Packages and who may use whom: {@code ArchitectureTest}.
 */
@NullMarked
package io.candor.insight;

import org.jspecify.annotations.NullMarked;
