package io.candor.feedback.campaign;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jdbi.v3.core.Handle;

import io.candor.feedback.privacy.PrivacyContract;
import io.candor.feedback.problem.Fault;
import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;

/** Each campaign's privacy contract, signed when written and frozen with the first wave. */
@ApplicationScoped
public class Contracts {

    private final ContractKey key;

    @Inject
    Contracts(ContractKey key) {
        this.key = key;
    }

    /**
     * A contract as people get it.
     *
     * @param hash SHA-256 of the text, base64url
     * @param text exactly what was hashed and signed
     * @param signature Ed25519 over the text with this installation's contract key, base64url
     */
    public record SignedContract(String hash, String text, String signature) {

        PrivacyContract terms() {
            return PrivacyContract.of(text);
        }
    }

    /** The campaign's contract, frozen from now on; the usual one where none was declared. */
    SignedContract freeze(Handle handle, String campaign) {
        if (find(handle, campaign).isEmpty()) {
            store(handle, usual(campaign));
        }
        handle.createUpdate("UPDATE desk.privacy_contract SET frozen = true WHERE campaign_id = :campaign AND NOT frozen")
                .bind("campaign", campaign).execute();
        return find(handle, campaign).orElseThrow();
    }

    /** What holds for a campaign now: what was declared, else the usual terms. */
    SignedContract current(Handle handle, String campaign) {
        return find(handle, campaign).orElseGet(() -> signed(usual(campaign)));
    }

    Optional<SignedContract> find(Handle handle, String campaign) {
        return handle.createQuery("SELECT hash, contract, signature FROM desk.privacy_contract WHERE campaign_id = :campaign")
                .bind("campaign", campaign).map((row, context) -> signed(row)).findOne();
    }

    /** Those a wave was opened under, that of the newest wave first. */
    List<SignedContract> published(Handle handle) {
        return handle.createQuery("""
                SELECT hash, contract, signature FROM desk.privacy_contract c WHERE frozen
                ORDER BY (SELECT max(opens_at) FROM desk.wave w WHERE w.survey_id = c.campaign_id) DESC NULLS LAST,
                    campaign_id""").map((row, context) -> signed(row)).list();
    }

    private static SignedContract signed(ResultSet row) throws SQLException {
        return new SignedContract(row.getString("hash"), row.getString("contract"), base64(row.getBytes("signature")));
    }

    boolean frozen(Handle handle, String campaign) {
        return handle.createQuery("SELECT frozen FROM desk.privacy_contract WHERE campaign_id = :campaign")
                .bind("campaign", campaign).mapTo(Boolean.class).findOne().orElse(false);
    }

    /**
     * Signs an author's terms in the place of what was declared before.
     *
     * @throws ProblemException INVALID_INPUT naming what cannot be signed, CONTRACT_FROZEN from the first wave on
     */
    public SignedContract declare(Handle handle, String campaign, PrivacyContract terms) {
        List<Fault> faults = ContractTerms.faults(campaign, terms);
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_INPUT, "These terms cannot be promised.", faults);
        }
        if (store(handle, terms) == 0) {
            throw new ProblemException(ProblemType.CONTRACT_FROZEN,
                    "Campaign " + campaign + " has opened a wave under its contract. Other terms need another campaign.");
        }
        return find(handle, campaign).orElseThrow();
    }

    /** The key that signs, base64url. */
    String publicKey() {
        return base64(key.publicKey());
    }

    private int store(Handle handle, PrivacyContract contract) {
        SignedContract signed = signed(contract);
        return handle.createUpdate("""
                INSERT INTO desk.privacy_contract AS c (campaign_id, hash, contract, signature)
                VALUES (:campaign, :hash, :text, :signature) ON CONFLICT (campaign_id) DO UPDATE
                SET hash = excluded.hash, contract = excluded.contract, signature = excluded.signature WHERE NOT c.frozen""")
                .bind("campaign", contract.campaign()).bind("hash", signed.hash()).bind("text", signed.text())
                .bind("signature", Base64.getUrlDecoder().decode(signed.signature())).execute();
    }

    private SignedContract signed(PrivacyContract contract) {
        String text = contract.text();
        return new SignedContract(PrivacyContract.hash(text), text,
                base64(key.sign(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static PrivacyContract usual(String campaign) {
        return PrivacyContract.usual(campaign, PrivacyContract.MOST_ORDINALS);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
