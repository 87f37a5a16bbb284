package io.candor.feedback.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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
     * The period's blocks, frozen as of {@code day} when nobody asked before; lists follow the last period's
     * ({@link Succession}).
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
        Lists wanted = new Lists(blocks, Partition.members(blocks, directory.people(handle, day)));
        Lists lists = last(handle, period).map(before -> Succession.of(lists(handle, before), wanted)).orElse(wanted);
        Set<String> near = new TreeSet<>();
        periods(handle).forEach(other -> near.addAll(NearLists.between(lists, lists(handle, other))));
        store(handle, period, lists);
        near.forEach(node -> handle.execute("INSERT INTO desk.near_list (period, node_id) VALUES (?, ?)", period, node));
        return lists.blocks();
    }

    /** Nodes of a period that are not shown in any of its waves: their list comes too near an earlier one. */
    public List<String> near(Handle handle, String period) {
        return handle.createQuery("SELECT node_id FROM desk.near_list WHERE period = ? ORDER BY node_id").bind(0, period)
                .mapTo(String.class).list();
    }

    /** The frozen period before this one; history from before all others follows nothing. */
    private static Optional<String> last(Handle handle, String period) {
        return periods(handle).stream().filter(other -> other.compareTo(period) < 0).max(Comparator.naturalOrder());
    }

    private static List<String> periods(Handle handle) {
        return handle.createQuery("SELECT DISTINCT period FROM desk.block").mapTo(String.class).list();
    }

    private Lists lists(Handle handle, String period) {
        Map<String, String> members = new HashMap<>();
        handle.createQuery("SELECT employee_id, block_id FROM desk.block_member WHERE period = ?").bind(0, period)
                .map((row, context) -> members.put(row.getString(1), row.getString(2))).list();
        return new Lists(of(handle, period), members);
    }

    /** Employee ids by block of a frozen period, in order. */
    Map<String, List<String>> people(Handle handle, String period) {
        Map<String, List<String>> people = new TreeMap<>();
        lists(handle, period).members().forEach(
                (employee, block) -> people.computeIfAbsent(block, any -> new ArrayList<>()).add(employee));
        people.values().forEach(Collections::sort);
        return people;
    }

    public List<Block> of(Handle handle, String period) {
        return handle.createQuery("SELECT * FROM desk.block WHERE period = :period ORDER BY block_id")
                .bind("period", period).map(BLOCK).list();
    }

    /** The block a person carries in a period; empty for who joined after it was frozen, or waits for four others. */
    public Optional<Block> of(Handle handle, String period, String employeeId) {
        return handle.createQuery("""
                SELECT b.* FROM desk.block b JOIN desk.block_member m USING (period, block_id)
                WHERE m.period = :period AND m.employee_id = :employee""")
                .bind("period", period).bind("employee", employeeId).map(BLOCK).findOne();
    }

    /** The id of the block a person carries in a period: the label of their answers. */
    Optional<String> label(Handle handle, String period, String employeeId) {
        return handle.createQuery("SELECT block_id FROM desk.block_member WHERE period = :period AND employee_id = :employee")
                .bind("period", period).bind("employee", employeeId).mapTo(String.class).findOne();
    }

    private static void store(Handle handle, String period, Lists lists) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO desk.block (period, block_id, names, unit_ids, parent_unit_id, path, invited)
                VALUES (:period, :id, :names, :units, :parent, :path, :invited)""");
        for (Block block : lists.blocks()) {
            batch.bind("period", period).bind("id", block.blockId()).bind("names", block.names().toArray(String[]::new))
                    .bind("units", block.unitIds().toArray(String[]::new)).bind("parent", block.parentUnitId())
                    .bind("path", block.path().toArray(String[]::new)).bind("invited", block.invited()).add();
        }
        batch.execute();
        PreparedBatch members = handle.prepareBatch(
                "INSERT INTO desk.block_member (period, employee_id, block_id) VALUES (:period, :employee, :block)");
        lists.members().forEach((employee, block) -> members.bind("period", period).bind("employee", employee)
                .bind("block", block).add());
        members.execute();
    }

    private static List<String> strings(java.sql.Array array) throws java.sql.SQLException {
        return List.of((String[]) array.getArray());
    }
}
