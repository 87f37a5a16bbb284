package io.candor.feedback.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

import io.candor.feedback.directory.Directory;
import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;

/** The frozen blocks of each period. */
@ApplicationScoped
public class Blocks {

    private static final RowMapper<Block> BLOCK = (row, context) -> new Block(row.getString("block_id"),
            strings(row.getArray("names")), strings(row.getArray("unit_ids")), row.getString("parent_unit_id"),
            strings(row.getArray("path")), row.getInt("invited"));

    private final Directory directory;

    @Inject
    Blocks(Directory directory) {
        this.directory = directory;
    }

    /**
     * The period's blocks, frozen as of {@code day} when nobody asked before.
     *
     * @throws ProblemException TOO_FEW_PEOPLE where the company has fewer than ten people
     */
    public List<Block> freeze(Handle handle, String period, LocalDate day) {
        handle.execute("SELECT pg_advisory_xact_lock(hashtext('desk.block'))");
        List<Block> frozen = of(handle, period);
        if (!frozen.isEmpty()) {
            return frozen;
        }
        List<Block> blocks = Partition.of(directory.units(handle, day));
        if (blocks.isEmpty()) {
            throw new ProblemException(ProblemType.TOO_FEW_PEOPLE,
                    "The directory holds fewer than ten people on " + day + "; nobody can be asked safely.");
        }
        store(handle, period, blocks);
        storeMembers(handle, period, blocks, day);
        return blocks;
    }

    public List<Block> of(Handle handle, String period) {
        return handle.createQuery("SELECT * FROM desk.block WHERE period = :period ORDER BY block_id")
                .bind("period", period).map(BLOCK).list();
    }

    /** The block a person carries in a period; empty for who joined after it was frozen. */
    public Optional<Block> of(Handle handle, String period, String employeeId) {
        return handle.createQuery("""
                SELECT b.* FROM desk.block b JOIN desk.block_member m USING (period, block_id)
                WHERE m.period = :period AND m.employee_id = :employee""")
                .bind("period", period).bind("employee", employeeId).map(BLOCK).findOne();
    }

    private static void store(Handle handle, String period, List<Block> blocks) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO desk.block (period, block_id, names, unit_ids, parent_unit_id, path, invited)
                VALUES (:period, :id, :names, :units, :parent, :path, :invited)""");
        for (Block block : blocks) {
            batch.bind("period", period).bind("id", block.blockId()).bind("names", block.names().toArray(String[]::new))
                    .bind("units", block.unitIds().toArray(String[]::new)).bind("parent", block.parentUnitId())
                    .bind("path", block.path().toArray(String[]::new)).bind("invited", block.invited()).add();
        }
        batch.execute();
    }

    private void storeMembers(Handle handle, String period, List<Block> blocks, LocalDate day) {
        PreparedBatch members = handle.prepareBatch(
                "INSERT INTO desk.block_member (period, employee_id, block_id) VALUES (:period, :employee, :block)");
        Partition.members(blocks, directory.people(handle, day)).forEach((employee, block) -> members
                .bind("period", period).bind("employee", employee).bind("block", block).add());
        members.execute();
    }

    private static List<String> strings(java.sql.Array array) throws java.sql.SQLException {
        return List.of((String[]) array.getArray());
    }
}
