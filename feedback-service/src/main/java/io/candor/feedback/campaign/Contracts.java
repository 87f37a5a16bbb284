package io.candor.feedback.campaign;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jdbi.v3.core.Handle;

import io.candor.feedback.privacy.PrivacyContract;
import io.candor.feedback.token.Tokens;

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
    }

    /** The campaign's contract, frozen from now on; the usual one where none was declared. */
    SignedContract freeze(Handle handle, String campaign) {
        if (find(handle, campaign).isEmpty()) {
            declare(handle, PrivacyContract.usual(campaign, Tokens.ORDINALS));
        }
        handle.createUpdate("UPDATE desk.privacy_contract SET frozen = true WHERE campaign_id = :campaign AND NOT frozen")
                .bind("campaign", campaign).execute();
        return find(handle, campaign).orElseThrow();
    }

    Optional<SignedContract> find(Handle handle, String campaign) {
        return handle.createQuery("SELECT hash, contract, signature FROM desk.privacy_contract WHERE campaign_id = :campaign")
                .bind("campaign", campaign)
                .map((row, context) -> new SignedContract(row.getString("hash"), row.getString("contract"),
                        Base64.getUrlEncoder().withoutPadding().encodeToString(row.getBytes("signature"))))
                .findOne();
    }

    /** Writes and signs a campaign's contract, unless it has one. */
    public void declare(Handle handle, PrivacyContract contract) {
        String text = contract.text();
        handle.createUpdate("""
                INSERT INTO desk.privacy_contract (campaign_id, hash, contract, signature)
                VALUES (:campaign, :hash, :text, :signature) ON CONFLICT DO NOTHING""")
                .bind("campaign", contract.campaign()).bind("hash", PrivacyContract.hash(text)).bind("text", text)
                .bind("signature", key.sign(text.getBytes(StandardCharsets.UTF_8))).execute();
    }
}
