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
 * @param asked people of each block they were made for
 */
record OfferedBands(@Nullable String target, Map<String, List<KeyList.Band>> ofBlock, Map<String, Integer> asked) {

    static final OfferedBands NONE = new OfferedBands(null, Map.of(), Map.of());

    private static final Pattern NAME = Pattern.compile("[a-z]{1,15}(\\+[a-z]{1,15}){0,3}");
    private static final int FEWEST = 2;

    OfferedBands {
        ofBlock = Map.copyOf(ofBlock);
        asked = Map.copyOf(asked);
    }

    /**
     * @throws IllegalArgumentException when any part is out of order, saying which
     */
    static OfferedBands of(BandKeysClient.BandRequest request, BandKeysClient.BandKeys answer) {
        Map<String, Integer> asked = new HashMap<>();
        request.blocks().forEach(block -> asked.put(block.blockId(), block.members().size()));
        Set<String> open = new HashSet<>(asked.keySet());
        Map<String, List<KeyList.Band>> bands = new HashMap<>();
        Set<String> keys = new HashSet<>();
        for (BandKeysClient.BlockBands offered : answer.blocks()) {
            String block = offered.blockId();
            require(open.remove(block), "a block nobody asked about, or twice", block);
            if (!offered.bands().isEmpty()) {
                bands.put(block, checked(block, asked.getOrDefault(block, 0), offered.bands(), keys));
            }
        }
        return new OfferedBands(request.target(), bands, asked);
    }

    private static List<KeyList.Band> checked(String block, int asked, List<BandKeysClient.BandKey> offered, Set<String> keys) {
        Set<String> names = new HashSet<>();
        for (BandKeysClient.BandKey band : offered) {
            require(NAME.matcher(band.band()).matches() && names.add(band.band()), "a band's name", block);
            require(isModulus(band.key()) && keys.add(band.key()), "a band's key", block);
        }
        require(offered.size() >= FEWEST, "a single band", block);
        require(offered.size() * Floors.GROUP <= asked, "more bands of ten than the block has people for", block);
        return offered.stream().map(band -> new KeyList.Band(band.band(), band.key())).toList();
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
     * Without those of blocks whose label fewer can carry now: somebody chose the other level since they were made, and may
     * have been one of the ten of a band.
     *
     * @param carrying people who can carry a block's label, where fewer than were invited
     */
    OfferedBands within(Map<String, Integer> carrying) {
        Map<String, List<KeyList.Band>> fitting = new HashMap<>(ofBlock);
        fitting.keySet().removeIf(block -> carrying.getOrDefault(block, Integer.MAX_VALUE) < asked.getOrDefault(block, 0));
        return new OfferedBands(target, fitting, asked);
    }

    List<KeyList.Band> of(Block block) {
        return ofBlock.getOrDefault(block.blockId(), List.of());
    }
}
