package io.candor.insight.usage.copilot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.candor.insight.usage.Group;
import io.candor.insight.usage.GroupDay;
import io.candor.insight.usage.PersonDay;
import io.candor.insight.usage.RowSink;
import io.candor.insight.usage.Use;

/** A charge, of a person, a bot, or an organisation where no account is named. */
record Billed(long line, String login, String organisation, LocalDate day, String basis, String record, Use use,
        Map<String, Object> kept) {

    void into(RowSink rows) {
        Account account = new Account(login, "", "");
        Group group = login.isEmpty() ? new Group(Group.Kind.ORGANISATION, organisation) : account.bot();
        if (group == null) {
            rows.row(new PersonDay(line, account.person(), CopilotReports.TOOL, day, basis, record, "billing",
                    List.of(use), kept));
        } else {
            rows.row(new GroupDay(line, group, CopilotReports.TOOL, day, basis, record,
                    List.of(GroupDay.Part.whole(use)), kept));
        }
    }
}
