package io.candor.feedback.attack;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jdbi.v3.core.Jdbi;

import io.candor.local.LocalKeycloak;

/** The town's log-ins at Keycloak. */
final class LogIns {

    private static final String PASSWORD_AND_MODEL = "employee";
    private static final long GOOD_FOR_NANOS = 120_000_000_000L;

    private final LocalKeycloak keycloak;
    private final Map<String, LogIn> known = new ConcurrentHashMap<>();

    LogIns(LocalKeycloak keycloak) {
        this.keycloak = keycloak;
    }

    private record LogIn(String token, long at) {
    }

    static String email(String person) {
        return person.toLowerCase(Locale.ROOT) + "@town.example";
    }

    /** Copies the log-in {@code employee}, with its password, once for each person. */
    static void register(Jdbi keycloak, List<String> people) {
        keycloak.useTransaction(handle -> {
            for (String person : people) {
                String name = person.toLowerCase(Locale.ROOT);
                handle.createUpdate("""
                        INSERT INTO user_entity SELECT (jsonb_populate_record(u, jsonb_build_object('id', :id::text,
                            'username', :name::text, 'email', :email::text, 'email_constraint', :email::text,
                            'first_name', :name::text))).*
                        FROM user_entity u WHERE u.username = :model""")
                        .bind("id", "town-" + name).bind("name", name).bind("email", email(person))
                        .bind("model", PASSWORD_AND_MODEL).execute();
                handle.createUpdate("""
                        INSERT INTO credential SELECT (jsonb_populate_record(c, jsonb_build_object('id', 'c-' || :id,
                            'user_id', :id::text))).* FROM credential c JOIN user_entity u ON u.id = c.user_id
                        WHERE u.username = :model""").bind("id", "town-" + name).bind("model", PASSWORD_AND_MODEL).execute();
                handle.createUpdate(
                        """
                                INSERT INTO user_role_mapping SELECT (jsonb_populate_record(m, jsonb_build_object('user_id', :id::text))).*
                                FROM user_role_mapping m JOIN user_entity u ON u.id = m.user_id WHERE u.username = :model""")
                        .bind("id", "town-" + name).bind("model", PASSWORD_AND_MODEL).execute();
            }
        });
    }

    /** Logs a person in now. */
    String logIn(String person) {
        String token = keycloak.token(person.toLowerCase(Locale.ROOT), PASSWORD_AND_MODEL);
        known.put(person, new LogIn(token, System.nanoTime()));
        return token;
    }

    /** A token that is good for another while, from an earlier log-in where there was one. */
    String signedIn(String person) {
        LogIn earlier = known.get(person);
        return earlier == null || System.nanoTime() - earlier.at() > GOOD_FOR_NANOS ? logIn(person) : earlier.token();
    }
}
