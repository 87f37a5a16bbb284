package io.candor.insight.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.CalendarDay;
import io.candor.insight.identity.Role;
import io.candor.insight.usecase.PlainText;
import io.candor.insight.usecase.Slug;

/** Vendor limits, licence caps and redefinitions: what explains a figure without anybody's doing. */
@Path("/api/insight/v1/facts")
@Tag(name = "targets")
class FactResource {

    public record Facts(List<DatedFacts.RecordedFact> facts) {
    }

    /**
     * @param factId made from the tool and what is said when absent
     * @param metric all of the tool's figures when absent
     * @param corrects the entry this one stands for instead
     */
    public record NewFact(@Nullable @Pattern(regexp = Slug.PATTERN) String factId, @NotNull FactKind kind,
            @NotBlank String tool, @Nullable TargetMetric metric, @NotNull @CalendarDay LocalDate day,
            @NotBlank @PlainText @Size(max = 200) String what,
            @Nullable @Positive @DecimalMax("1000000000") BigDecimal level,
            @Nullable @PlainText @Pattern(regexp = ".*\\S.*", message = "says nothing") @Size(max = 100) String source,
            @NotBlank @PlainText @Size(max = 200) String toldBy, @Nullable String corrects) {

        DatedFact fact(String id) {
            return new DatedFact(id, kind, tool, metric, day, what.strip(), level, source == null ? null : source.strip(),
                    toldBy.strip(), corrects);
        }
    }

    public record Withdrawal(@NotBlank @PlainText @Size(max = 300) String reason) {
    }

    private final DatedFacts facts;

    FactResource(DatedFacts facts) {
        this.facts = facts;
    }

    @GET
    @RolesAllowed({ Role.UNIT_LEAD, Role.READER, Role.AUTHOR, Role.USAGE_ADMIN, Role.AUDITOR, Role.ADMIN, Role.SERVICE })
    @Operation(operationId = "facts", summary = "All facts on record, the newest days first")
    public Facts facts() {
        return new Facts(facts.all());
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Role.USAGE_ADMIN)
    @Operation(operationId = "declareFact", summary = "Puts a fact on record, or corrects one by a newer entry")
    public DatedFacts.RecordedFact declareFact(@NotNull @Valid NewFact fact) {
        return facts.declare(fact.fact(fact.factId() == null ? facts.freeId(fact.tool(), fact.what()) : fact.factId()));
    }

    @POST
    @Path("/{factId}/withdrawal")
    @RolesAllowed(Role.USAGE_ADMIN)
    @Operation(operationId = "withdrawFact", summary = "Says that it was not so after all; the entry stays on record")
    public DatedFacts.RecordedFact withdrawFact(@PathParam("factId") String factId, @NotNull @Valid Withdrawal withdrawal) {
        return facts.withdraw(factId, withdrawal.reason().strip());
    }
}
