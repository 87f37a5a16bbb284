package io.candor.insight.feedback;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** Names and places of nodes of any period, and of waves, as they are known now. */
@ApplicationScoped
public class NodeNames {

    private final Jdbi jdbi;

    NodeNames(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public record Unit(String unitId, @Nullable String parentId, String name) {
    }

    public record Block(String blockId, List<String> names, List<String> unitIds) {
    }

    public record Wave(String wave, String week, String origin) {
    }

    /** All of them, read at one moment. */
    public Known known() {
        return jdbi.withHandle(handle -> {
            Map<String, Unit> units = new HashMap<>();
            handle.createQuery(
                    "SELECT DISTINCT ON (unit_id) unit_id, parent_id, name FROM unit ORDER BY unit_id, valid_from DESC")
                    .map(ConstructorMapper.of(Unit.class)).forEach(unit -> units.put(unit.unitId(), unit));
            Map<String, Block> blocks = new HashMap<>();
            handle.createQuery("SELECT DISTINCT ON (block_id) block_id, names, unit_ids FROM wave_block ORDER BY block_id")
                    .map(ConstructorMapper.of(Block.class)).forEach(block -> blocks.put(block.blockId(), block));
            Map<String, String> waves = new HashMap<>();
            handle.createQuery("SELECT wave, week, origin FROM wave").map(ConstructorMapper.of(Wave.class))
                    .forEach(wave -> waves
                            .put(wave.wave(), wave.origin().equals("web") ? wave.week() : wave.week() + ", " + wave.origin()));
            return new Known(units, blocks, waves);
        });
    }

    /** A moment's names; an unknown id is its own name. */
    public static final class Known {

        private final Map<String, Unit> units;
        private final Map<String, Block> blocks;

        private final Map<String, String> waves;

        Known(Map<String, Unit> units, Map<String, Block> blocks, Map<String, String> waves) {
            this.units = units;
            this.blocks = blocks;
            this.waves = waves;
        }

        /** The week of a wave, and its origin where people did not answer in the web pages. */
        public String waveName(String wave) {
            return waves.getOrDefault(wave, wave);
        }

        /** Of a unit, a block, or merged blocks. */
        public String name(String node) {
            if (units.containsKey(node)) {
                return units.get(node).name();
            }
            return String.join(" and ", Arrays.stream(node.split("\\+"))
                    .map(part -> blocks.containsKey(part) ? String.join(" and ", blocks.get(part).names()) : part).toList());
        }

        /** The id under which comments of a node are found: a block of one unit is found by that unit, in all periods. */
        public String searchedAs(String node) {
            Block block = blocks.get(node);
            return block != null && block.unitIds().size() == 1 ? block.unitIds().getFirst() : node;
        }

        /** Units from the unit itself up to the top; for a block, from the node itself. */
        public List<String> upwards(String node) {
            List<String> path = new ArrayList<>();
            String next = searchedAs(node);
            while (next != null && !path.contains(next)) {
                path.add(next);
                next = units.containsKey(next) ? units.get(next).parentId() : null;
            }
            return path;
        }
    }
}
