package io.candor.insight.usage.cursor;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.candor.insight.usage.Group;
import io.candor.insight.usage.Identity;
import io.candor.insight.usage.Misread;
import io.candor.insight.usage.json.Fields;
import io.candor.insight.usage.json.JsonReport;

/** What Cursor's reports share. */
final class Cursor {

    static final String TOOL = "cursor";
    static final int DAYS_UNTIL_FINAL = 1;
    /** Names of people, in no report kept. */
    static final Set<String> PEOPLE = Set.of("email", "userEmail", "userId", "name", "owningUser", "serviceAccountId",
            "serviceAccountName");

    private static final Map<String, String> GIVEAWAYS = Map.of(
            "commitHash", "lists commits; upload it as source cursor-commits",
            "totalTabsShown", "is the daily usage report; upload it as source cursor-daily",
            "acceptedLinesAdded", "is the daily usage report; upload it as source cursor-daily",
            "requestsCosts", "lists usage events; upload it as source cursor-events",
            "usageEvents", "lists usage events; upload it as source cursor-events",
            "usageEventsDisplay", "is a page of Cursor's website; download the events from the Admin API",
            "teamMembers", "lists the team's members; it has no usage",
            "teamMemberSpend", "lists what members spent in a billing cycle and not by day; download the usage events",
            "events", "is the audit log; it has no usage");

    private Cursor() {
    }

    static JsonReport shape(String wrapper, Set<String> marks, Set<String> own) {
        Map<String, String> others = new HashMap<>(GIVEAWAYS);
        others.keySet().removeAll(own);
        others.remove(wrapper);
        return new JsonReport(Set.of(wrapper), marks, others, JsonReport.ROW);
    }

    /** Null where the row is a person's. */
    static @Nullable Group service(Fields row) {
        String account = row.text("serviceAccountId", "serviceAccountName");
        return account.isEmpty() ? null : new Group(Group.Kind.SERVICE, account);
    }

    static Identity person(Fields row) throws Misread {
        String email = row.text("userEmail", "email");
        String id = row.text("userId");
        if (email.isEmpty() && id.isEmpty()) {
            throw new Misread("email", null, "nobody: neither an address nor a userId");
        }
        return email.isEmpty() ? Identity.vendorId("cursor", id) : Identity.email(email);
    }
}
