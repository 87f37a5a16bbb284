package io.candor.insight.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
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

import com.fasterxml.jackson.annotation.JsonIgnore;

import io.candor.insight.calendar.CalendarDay;
import io.candor.insight.identity.Role;
import io.candor.insight.usecase.PlainText;
import io.candor.insight.usecase.Slug;

@Path("/api/insight/v1/targets")
@Tag(name = "targets")
class TargetResource {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public record Targets(List<AdoptionTarget> targets) {
    }

    /**
     * @param targetId made from the name when absent
     * @param per a week when absent
     * @param share percent of the people who are to reach it; everybody when absent
     * @param units the whole company when absent or empty
     */
    public record NewTarget(@Nullable @Pattern(regexp = Slug.PATTERN) String targetId,
            @NotBlank @PlainText @Size(max = 120) String name,
            @NotBlank String tool, @NotNull TargetMetric metric,
            @NotNull @Positive @DecimalMax("1000000000") BigDecimal threshold,
            @Nullable TargetPeriod per, @Nullable @Positive @DecimalMax("100") BigDecimal share,
            @Nullable @Size(max = 200) List<@NotBlank @PlainText @Size(max = 200) String> units,
            @NotNull @CalendarDay LocalDate announced, @NotNull @CalendarDay LocalDate from,
            @Nullable @CalendarDay LocalDate to, boolean leaderboard, @Nullable String replaces) {

        @JsonIgnore
        @AssertTrue(message = "a target is announced, then begins, then ends")
        public boolean isInOrder() {
            return announced == null || from == null || !from.isBefore(announced) && (to == null || !to.isBefore(from));
        }

        @JsonIgnore
        @AssertTrue(message = AdoptionTarget.LONGEST)
        public boolean isWithinTenYears() {
            return from == null || to == null || from.isAfter(CalendarDay.LAST)
                    || !to.isAfter(AdoptionTarget.latestEnd(from));
        }

        @JsonIgnore
        @AssertTrue(message = "a week has seven days, a month 31 and a quarter 92; a rate is at most 100 percent")
        public boolean isReachable() {
            return metric == null || threshold == null || switch (metric) {
                case ACTIVE_DAYS -> threshold.compareTo(BigDecimal.valueOf(period().mostDays())) <= 0;
                case ACCEPTANCE_RATE -> threshold.compareTo(WHOLE) <= 0;
                case HUMAN_PROMPTS, SESSIONS, ACCEPTS_HUMAN, LINES_WRITTEN, TOKENS_OUT -> true;
            };
        }

        private TargetPeriod period() {
            return per == null ? TargetPeriod.WEEK : per;
        }

        AdoptionTarget target(String id) {
            return new AdoptionTarget(id, name.strip(), tool, metric, threshold, period(), share,
                    units == null ? List.of() : units, announced, from, to, leaderboard, replaces);
        }
    }

    public record Ending(@NotNull @CalendarDay LocalDate to) {
    }

    private final AdoptionTargets targets;

    TargetResource(AdoptionTargets targets) {
        this.targets = targets;
    }

    @GET
    @RolesAllowed({ Role.UNIT_LEAD, Role.READER, Role.AUTHOR, Role.USAGE_ADMIN, Role.AUDITOR, Role.ADMIN, Role.SERVICE })
    public Targets targets() {
        return new Targets(targets.all());
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Role.USAGE_ADMIN)
    public AdoptionTarget declareTarget(@NotNull @Valid NewTarget target) {
        return targets
                .declare(target.target(target.targetId() == null ? targets.freeId(Slug.of(target.name())) : target.targetId()));
    }

    @GET
    @Path("/{targetId}/gameability")
    @RolesAllowed({ Role.UNIT_LEAD, Role.READER, Role.AUTHOR, Role.USAGE_ADMIN, Role.AUDITOR, Role.ADMIN, Role.SERVICE })
    @Operation(operationId = "targetGameability", summary = "What it takes to reach a target by junk acts alone")
    public TargetGameability targetGameability(@PathParam("targetId") String targetId) {
        return TargetGameability.of(targets.known(targetId));
    }

    @POST
    @Path("/{targetId}/end")
    @RolesAllowed(Role.USAGE_ADMIN)
    public AdoptionTarget endTarget(@PathParam("targetId") String targetId, @NotNull @Valid Ending ending) {
        return targets.end(targetId, ending.to());
    }
}
