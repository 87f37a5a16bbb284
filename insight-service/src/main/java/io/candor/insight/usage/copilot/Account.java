package io.candor.insight.usage.copilot;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import io.candor.insight.usage.Group;
import io.candor.insight.usage.Identity;
import io.candor.insight.usage.Misread;
import io.candor.insight.usage.json.Fields;

/**
 * A GitHub account.
 *
 * @param login what the directory can know
 * @param id stays the same when somebody renames their login; empty where the report does not give it
 * @param type GitHub's type of it, empty where unknown
 */
record Account(String login, String id, String type) {

    static Account of(Fields json) throws Misread {
        Account account = new Account(json.text("user_login", "login"), json.text("user_id", "id"), json.text("type"));
        if (account.login.isEmpty() && account.id.isEmpty()) {
            throw new Misread("user_login", null, "nobody: neither user_login nor user_id");
        }
        return account;
    }

    /** Null where it is a person's. */
    @Nullable
    Group bot() {
        boolean person = (type.isEmpty() || type.equalsIgnoreCase("user"))
                && !login.toLowerCase(Locale.ROOT).endsWith("[bot]");
        return person ? null : new Group(Group.Kind.SERVICE, login.isEmpty() ? id : login);
    }

    Identity person() {
        Identity person = login.isEmpty() ? Identity.vendorId("github", id) : Identity.alias("github", login);
        return id.isEmpty() ? person : person.withStable("github-id:" + id);
    }
}
