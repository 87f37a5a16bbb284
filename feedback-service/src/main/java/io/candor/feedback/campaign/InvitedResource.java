package io.candor.feedback.campaign;

import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

import io.candor.feedback.identity.Role;
import io.candor.feedback.post.At;
import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;

/**
 * Who was invited to a wave, for the auditor to lay beside the company's own list: whoever runs desk could invite people who do
 * not exist and answer in their place. Says nothing about tokens or answers.
 */
@Path("/api/feedback/v1/waves/{waveId}/invited")
@Tag(name = "campaign")
@At(Post.DESK)
public class InvitedResource {

    private static final int MOST = 1_000;

    private final Jdbi desk;

    @Inject
    InvitedResource(@DatabaseOf(Post.DESK) Jdbi desk) {
        this.desk = desk;
    }

    /**
     * A page of them, by id.
     *
     * @param invited all of the wave
     * @param next cursor of the following page; null on the last
     */
    public record InvitedPeople(String waveId, String period, int invited, List<InvitedPerson> people, @Nullable String next) {
    }

    /**
     * One of them.
     *
     * @param block names of the units the answer's label stands for
     * @param since first day in the directory; null for who was never in it
     * @param until last day; null for who is in it
     */
    public record InvitedPerson(String employeeId, List<String> block, @Nullable LocalDate since, @Nullable LocalDate until) {
    }

    @GET
    @RolesAllowed(Role.AUDITOR)
    @Operation(operationId = "listInvited", summary = "Who was invited to a wave, to compare with the company's own list")
    public InvitedPeople invited(@PathParam("waveId") String waveId,
            @Parameter(description = "The next of the page before") @QueryParam("cursor") @DefaultValue("") @Size(max = 200) String cursor,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(MOST) int limit) {
        return desk.withHandle(handle -> {
            String period = handle.createQuery("SELECT period FROM desk.wave WHERE wave_id = :wave").bind("wave", waveId)
                    .mapTo(String.class).findOne()
                    .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "There is no wave " + waveId + "."));
            List<InvitedPerson> people = people(handle, period, cursor, limit);
            int invited = handle.createQuery("SELECT count(*) FROM desk.block_member WHERE period = :period")
                    .bind("period", period).mapTo(Integer.class).one();
            return new InvitedPeople(waveId, period, invited, people,
                    people.size() < limit ? null : people.getLast().employeeId());
        });
    }

    private static List<InvitedPerson> people(Handle handle, String period, String after, int limit) {
        return handle.createQuery("""
                SELECT m.employee_id, b.names AS block, min(d.valid_from) AS since,
                       CASE WHEN bool_and(d.valid_to IS NOT NULL) THEN max(d.valid_to) END AS until
                FROM desk.block_member m JOIN desk.block b USING (period, block_id)
                LEFT JOIN desk.membership d ON d.employee_id = m.employee_id
                WHERE m.period = :period AND m.employee_id > :after
                GROUP BY m.employee_id, b.names ORDER BY m.employee_id LIMIT :limit
                """).bind("period", period).bind("after", after).bind("limit", limit)
                .map(ConstructorMapper.of(InvitedPerson.class)).list();
    }
}
