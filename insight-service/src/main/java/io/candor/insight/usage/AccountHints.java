package io.candor.insight.usage;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Notes which accounts a source told of that the directory did not know, and of what kind they are. */
@ApplicationScoped
class AccountHints {

    private final Set<String> companyDomains;

    AccountHints(UsageSettings settings) {
        companyDomains = settings.companyDomains().orElse(Set.of()).stream().map(it -> it.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    AccountHint of(Identity identity) {
        if (identity.kind() != Identity.Kind.EMAIL) {
            return new AccountHint(identity.named(), null);
        }
        String domain = identity.value().substring(identity.value().lastIndexOf('@') + 1);
        return new AccountHint(identity.named(), companyDomains.contains(domain) ? domain : AccountHint.OTHER);
    }

    /** @param hints by the account's keyed hash */
    static void keep(Handle db, String source, Map<String, AccountHint> hints) {
        if (hints.isEmpty()) {
            return;
        }
        PreparedBatch batch = db.prepareBatch(
                """
                        INSERT INTO usage_account AS known (source, identity_key, kind, domain) VALUES (:source, :account, :kind, :domain)
                        ON CONFLICT (source, identity_key) DO UPDATE SET kind = EXCLUDED.kind, domain = EXCLUDED.domain
                        WHERE known.kind <> EXCLUDED.kind OR known.domain IS DISTINCT FROM EXCLUDED.domain""");
        // In one order, so that two exports about the same accounts do not wait in a circle.
        new TreeMap<>(hints).forEach((account, hint) -> batch.bind("source", source).bind("account", account)
                .bind("kind", hint.kind().name()).bind("domain", hint.domain()).add());
        batch.execute();
    }
}
