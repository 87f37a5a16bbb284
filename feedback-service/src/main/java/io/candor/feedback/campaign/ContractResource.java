package io.candor.feedback.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import io.candor.feedback.identity.Role;
import io.candor.feedback.post.At;
import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.privacy.PrivacyContract;
import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;
import io.candor.feedback.survey.Surveys;
import io.quarkus.security.Authenticated;

/** What a campaign promises, for everybody; its author writes it before the first wave. */
@Path("/api/feedback/v1/campaigns/{campaign}/contract")
@Tag(name = "campaign")
@At(Post.DESK)
public class ContractResource {

    private final Contracts contracts;
    private final Surveys surveys;
    private final Jdbi desk;

    @Inject
    ContractResource(Contracts contracts, Surveys surveys, @DatabaseOf(Post.DESK) Jdbi desk) {
        this.contracts = contracts;
        this.surveys = surveys;
        this.desk = desk;
    }

    /**
     * A campaign's contract.
     *
     * @param frozen true from the first wave on: nobody changes it any more
     * @param terms the text, read
     * @param text exactly what is hashed and signed
     * @param hash SHA-256 of the text, base64url; stands in every key list and in what is exported
     * @param signature Ed25519 over the text, base64url
     * @param publicKey what checks the signature, X.509 form, base64url; in the key log from the first wave on
     */
    public record CampaignContract(String campaign, boolean frozen, PrivacyContract terms, String text, String hash,
            String signature, String publicKey) {
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(operationId = "readContract", summary = "The privacy contract of a campaign; the usual terms where none were declared")
    public CampaignContract contract(@PathParam("campaign") String campaign) {
        known(campaign);
        return desk.withHandle(handle -> told(handle, campaign, contracts.current(handle, campaign)));
    }

    @PUT
    @RolesAllowed({ Role.AUTHOR, Role.ADMIN })
    @Transactional
    @Operation(operationId = "declareContract", summary = "Declare a campaign's privacy contract, before its first wave")
    public CampaignContract declare(@PathParam("campaign") String campaign, @NotNull PrivacyContract terms) {
        known(campaign);
        return desk.withHandle(handle -> told(handle, campaign, contracts.declare(handle, campaign, terms)));
    }

    private void known(String campaign) {
        if (surveys.newest(campaign).isEmpty()) {
            throw new ProblemException(ProblemType.NOT_FOUND, "There is no campaign " + campaign + ".");
        }
    }

    private CampaignContract told(Handle handle, String campaign, Contracts.SignedContract contract) {
        return new CampaignContract(campaign, contracts.frozen(handle, campaign), contract.terms(), contract.text(),
                contract.hash(), contract.signature(), contracts.publicKey());
    }
}
