package io.candor.insight.query;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;

import io.candor.insight.accesslog.AccessKind;
import io.candor.insight.accesslog.AccessLogged;
import io.candor.insight.calendar.CalendarDay;
import io.candor.insight.identity.CurrentViewer;
import io.candor.insight.identity.Role;
import io.candor.insight.note.UnitNote;
import io.candor.insight.note.UnitNotes;
import io.candor.insight.usecase.PlainText;

/** What a unit says of its own weeks, noted on a cell. Who noted it stands in the access log and nowhere else. */
@Path("/api/insight/v1")
@Tag(name = "query")
@RolesAllowed({ Role.READER, Role.UNIT_LEAD })
class NoteResource {

    /** @param allTools about every tool, and not only the cell's */
    public record NewNote(@NotNull @CalendarDay LocalDate from, @NotNull @CalendarDay LocalDate to,
            @NotBlank @PlainText @Size(max = 200) String what, boolean allTools) {

        @JsonIgnore
        @AssertTrue(message = "a note is about at most four weeks, first day first")
        public boolean isAnEvent() {
            return from == null || to == null
                    || !to.isBefore(from) && ChronoUnit.DAYS.between(from, to) < UnitNote.MOST_DAYS;
        }
    }

    public record NoteWithdrawal(@NotBlank @PlainText @Size(max = 300) String reason) {
    }

    /**
     * @param withdrawn
     *        why it holds no longer; null while it does
     */
    public record NoteOnRecord(UUID noteId, @Nullable String tool, LocalDate from, LocalDate to, String what,
            LocalDate notedOn, @Nullable String withdrawn) {

        static NoteOnRecord of(UnitNote note) {
            return new NoteOnRecord(note.noteId(), note.tool(), note.from(), note.to(), note.what(), note.notedOn(),
                    note.withdrawn());
        }
    }

    private final PeriodSlices slices;
    private final UnitNotes notes;
    private final CurrentViewer viewer;

    NoteResource(PeriodSlices slices, UnitNotes notes, CurrentViewer viewer) {
        this.slices = slices;
        this.notes = notes;
        this.viewer = viewer;
    }

    @POST
    @Path("/cells/{id}/notes")
    @ResponseStatus(201)
    @AccessLogged(value = AccessKind.CELL, cell = "id")
    @Operation(operationId = "noteOnCell", summary = "Notes what happened in a group's weeks; it can only weaken an accusation")
    public NoteOnRecord noteOnCell(@RestPath @Size(max = 400) String id, @NotNull @Valid NewNote note) {
        PeriodSlices.CellPlace place = slices.place(viewer.get(), id);
        return NoteOnRecord.of(notes.add(viewer.get(), place.cell().period(), place.node(),
                note.allTools() ? null : place.tool().id(), note.from(), note.to(), note.what().strip()));
    }

    @POST
    @Path("/notes/{noteId}/withdrawal")
    @AccessLogged(AccessKind.CELL)
    @Operation(operationId = "withdrawNote", summary = "Says that it was not so after all; the note stays on record")
    public NoteOnRecord withdrawNote(@RestPath UUID noteId, @NotNull @Valid NoteWithdrawal withdrawal) {
        return NoteOnRecord.of(notes.withdraw(viewer.get(), noteId, withdrawal.reason().strip()));
    }
}
