package io.candor.insight.usage.microsoft;

import io.candor.insight.usage.Identity;
import io.candor.insight.usage.RowSink;

/** Who a row is about. */
final class People {

    static final String TOOL = "m365-copilot";

    private People() {
    }

    static Identity of(String id, RowSink rows) {
        if (id.contains("@")) {
            return Identity.email(id);
        }
        rows.warn("People in this file are hashed or numbered by Microsoft; they cannot be joined with the directory or with "
                + "other reports and belong to no unit. Show names in the admin centre (usage report), or use a query that "
                + "names people.");
        return Identity.hashed("microsoft", id);
    }
}
