package io.candor.insight.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

import io.candor.insight.accesslog.AccessKind;
import io.candor.insight.accesslog.AccessLogged;
import io.candor.insight.calendar.CalendarDay;
import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.identity.Role;

@Path("/api/insight/v1/use-cases")
@Tag(name = "tools and use cases")
class UseCaseResource {

    public record UseCases(List<UseCase> useCases) {
    }

    /**
     * @param id made from the name when absent
     * @param since today when absent
     */
    public record NewUseCase(@Nullable @Pattern(regexp = Slug.PATTERN) String id,
            @NotBlank @PlainText @Size(max = 120) String name,
            @NotBlank String tool, @Nullable @PlainText @Size(min = 1, max = 200) String ownerUnit,
            @Nullable @CalendarDay LocalDate since,
            @NotNull UseCase.Origin origin) {

        UseCase useCase(LocalDate today) {
            return new UseCase(id == null ? Slug.of(name) : id, name.strip(), tool, ownerUnit, since == null ? today : since,
                    origin, null);
        }
    }

    public record Retirement(@NotNull @CalendarDay LocalDate retired) {
    }

    /** People's own words for what they used a tool for; withheld below ten proposing people. */
    public record Proposals(
            @Schema(oneOf = {
                    ProposedTexts.class, Disclosure.Withheld.class }) Disclosure<ProposedTexts> proposals){
    }

    /** @param texts in alphabetical order */
    public record ProposedTexts(List<String> texts) {
    }

    /** @param dismissed false: to be listed again */
    public record Dismissal(@NotBlank @PlainText @Size(max = 2_000) String proposal, @NotNull Boolean dismissed) {
    }

    private final UseCaseCatalogue catalogue;
    private final DismissedProposals dismissals;
    private final Clock clock;

    UseCaseResource(UseCaseCatalogue catalogue, DismissedProposals dismissals, Clock clock) {
        this.catalogue = catalogue;
        this.dismissals = dismissals;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({ Role.EMPLOYEE, Role.UNIT_LEAD, Role.READER, Role.AUTHOR, Role.USAGE_ADMIN, Role.AUDITOR, Role.ADMIN,
            Role.SERVICE })
    public UseCases useCases() {
        return new UseCases(catalogue.all());
    }

    @GET
    @Path("/proposals")
    @RolesAllowed(Role.USAGE_ADMIN)
    @AccessLogged(AccessKind.PROPOSALS)
    public Proposals useCaseProposals() {
        return new Proposals(catalogue.proposed().map(ProposedTexts::new));
    }

    @POST
    @Path("/proposals/dismissals")
    @RolesAllowed(Role.USAGE_ADMIN)
    public void dismissUseCaseProposal(@NotNull @Valid Dismissal dismissal) {
        if (dismissal.dismissed()) {
            dismissals.dismiss(dismissal.proposal());
        } else {
            dismissals.restore(dismissal.proposal());
        }
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({ Role.AUTHOR, Role.USAGE_ADMIN })
    public UseCase addUseCase(@NotNull @Valid NewUseCase useCase) {
        return catalogue.add(useCase.useCase(LocalDate.now(clock)));
    }

    @POST
    @Path("/{id}/retirement")
    @RolesAllowed({ Role.AUTHOR, Role.USAGE_ADMIN })
    public UseCase retireUseCase(@PathParam("id") @PlainText String id, @NotNull @Valid Retirement retirement) {
        return catalogue.retire(id, retirement.retired());
    }
}
