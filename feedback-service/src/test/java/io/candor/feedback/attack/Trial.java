package io.candor.feedback.attack;

import java.util.Map;

/** Evidence with what only the experiment knows: which row is whose. */
record Trial(String store, Evidence evidence, Map<String, String> rowOf) {
}
