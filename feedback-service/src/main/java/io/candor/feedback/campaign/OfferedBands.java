package io.candor.feedback.campaign;

import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.candor.feedback.privacy.Floors;
import io.candor.feedback.token.BlindSignature;
import io.candor.feedback.token.KeyList;

/**
 * The bands a wave's key list will offer, as insight-service made them and as a browser would accept them: one that broke the
 * rules would make every browser refuse the whole list.
 *
 * @param target whose they are; null where none are offered
 * @param ofBlock by block id; blocks without bands are absent
 */
record OfferedBands(@Nullable String target, Map<String, List<KeyList.Band>> ofBlock) {

    static final OfferedBands NONE = new OfferedBands(null, Map.of());

    private static final Pattern NAME = Pattern.compile("[a-z]{1,15}(\\+[a-z]{1,15}){0,3}");
    private static final int FEWEST = 2;

    OfferedBands {
        ofBlock = Map.copyOf(ofBlock);
    }

    /**
     * @throws IllegalArgumentException when any part is out of order, saying which
     */
    static OfferedBands of(String target, List<Block> invited, BandKeysClient.BandKeys answer) {
        Map<String, Block> blocks = new HashMap<>();
        invited.forEach(block -> blocks.put(block.blockId(), block));
        Map<String, List<KeyList.Band>> bands = new HashMap<>();
        Set<String> keys = new HashSet<>();
        for (BandKeysClient.BlockBands offered : answer.blocks()) {
            Block block = blocks.remove(offered.blockId());
            require(block != null, "a block nobody asked about, or twice", offered.blockId());
            if (block != null && !offered.bands().isEmpty()) {
                bands.put(block.blockId(), checked(block, offered.bands(), keys));
            }
        }
        return new OfferedBands(target, bands);
    }

    private static List<KeyList.Band> checked(Block block, List<BandKeysClient.BandKey> offered, Set<String> keys) {
        Set<String> names = new HashSet<>();
        int people = 0;
        for (BandKeysClient.BandKey band : offered) {
            require(NAME.matcher(band.band()).matches() && names.add(band.band()), "a band's name", block.blockId());
            require(band.invited() >= Floors.GROUP, "a band of fewer than ten", block.blockId());
            require(isModulus(band.key()) && keys.add(band.key()), "a band's key", block.blockId());
            people += band.invited();
        }
        require(offered.size() >= FEWEST, "a single band", block.blockId());
        require(people <= block.invited(), "more people in bands than in the block", block.blockId());
        return offered.stream().map(band -> new KeyList.Band(band.band(), band.invited(), band.key())).toList();
    }

    private static boolean isModulus(String text) {
        byte[] modulus = Base64.getUrlDecoder().decode(text);
        return modulus.length == BlindSignature.MODULUS_BITS / 8 && modulus[0] < 0 && modulus[modulus.length - 1] % 2 != 0
                && Base64.getUrlEncoder().withoutPadding().encodeToString(modulus).equals(text);
    }

    private static void require(boolean fulfilled, String what, String block) {
        if (!fulfilled) {
            throw new IllegalArgumentException(what + " (" + block + ")");
        }
    }

    /** The same while it is still the contract's target they were made for. */
    OfferedBands under(@Nullable String contractTarget) {
        return target != null && target.equals(contractTarget) ? this : NONE;
    }

    /**
     * Without those of blocks that can no longer be carried by so many: somebody chose the other level since they were made.
     *
     * @param carrying people who can carry a block's label, where fewer than were invited
     */
    OfferedBands within(Map<String, Integer> carrying) {
        Map<String, List<KeyList.Band>> fitting = new HashMap<>(ofBlock);
        fitting.entrySet().removeIf(block -> block.getValue().stream().mapToInt(KeyList.Band::invited).sum() > carrying
                .getOrDefault(block.getKey(), Integer.MAX_VALUE));
        return new OfferedBands(target, fitting);
    }

    List<KeyList.Band> of(Block block) {
        return ofBlock.getOrDefault(block.blockId(), List.of());
    }
}
