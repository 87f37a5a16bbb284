package io.candor.insight.usage;

import java.time.LocalDate;
import java.util.Map;

/** A day's figures that name nobody any more: a person keyed already, or a group. */
public sealed interface Keyed permits KeyedDay, KeyedGroupDay {

    /** What it came through, shown as its file. */
    String origin();

    LocalDate day();

    Map<String, Object> extra();
}
