package io.candor.insight.usage.copilot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.candor.insight.usage.Group;
import io.candor.insight.usage.GroupDay;
import io.candor.insight.usage.Measure;
import io.candor.insight.usage.Misread;
import io.candor.insight.usage.Use;
import io.candor.insight.usage.json.Fields;
import io.candor.insight.usage.json.KeptFields;

/** A day of an organisation or enterprise in the current report, as a whole and cut by editor, feature and language. */
final class OrganisationDay {

    private static final Set<String> IN_COLUMNS = Set.of("day", "date", "organization_id", "enterprise_id",
            "user_initiated_interaction_count", "code_generation_activity_count", "code_acceptance_activity_count",
            "loc_suggested_to_add_sum", "loc_added_sum");

    private OrganisationDay() {
    }

    static GroupDay read(long line, Fields row) throws Misread {
        List<GroupDay.Part> parts = new ArrayList<>();
        Map<Measure, Long> whole = CopilotReports.counts(row);
        if (!whole.isEmpty()) {
            parts.add(GroupDay.Part.whole(use(Use.WHOLE, whole)));
        }
        cut(parts, row, "totals_by_ide", "ide", "");
        cut(parts, row, "totals_by_feature", "feature", "");
        cut(parts, row, "totals_by_language_feature", "feature", "language");
        Map<String, Object> kept = new KeptFields(IN_COLUMNS).all(row.json()).map();
        if (parts.isEmpty() && kept.isEmpty()) {
            throw new Misread(null, null, "no counts");
        }
        if (parts.isEmpty()) {
            parts.add(GroupDay.Part.whole(use(Use.WHOLE, Map.of())));
        }
        String name = row.text("organization_id", "enterprise_id");
        return new GroupDay(line, new Group(Group.Kind.ORGANISATION, name), CopilotReports.TOOL, CopilotReports.day(row),
                "UTC", "", parts, kept);
    }

    private static void cut(List<GroupDay.Part> parts, Fields row, String list, String surface, String part)
            throws Misread {
        for (Fields total : row.list(list)) {
            GroupDay.Part read = new GroupDay.Part(list, part.isEmpty() ? "" : total.text(part),
                    use(total.text(surface), CopilotReports.counts(total)));
            if (parts.stream().anyMatch(it -> it.cut().equals(list) && it.name().equals(read.name())
                    && it.use().surface().equals(read.use().surface()))) {
                throw new Misread(list, total.text(surface), "the same part twice");
            }
            parts.add(read);
        }
    }

    private static Use use(String surface, Map<Measure, Long> counts) {
        return new Use(surface, "", null, counts, null);
    }
}
