package io.candor.insight.band;

import java.security.MessageDigest;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;
import io.candor.insight.target.AdoptionTarget;
import io.candor.insight.target.AdoptionTargets;
import io.candor.insight.usage.SubjectKeys;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;

/** Makes a wave's bands, once: asked again for the same it gives the same. */
@ApplicationScoped
public class BandPreparation {

    private final Jdbi jdbi;
    private final AdoptionTargets targets;
    private final UsagePlacement placement;
    private final SubjectKeys subjects;
    private final WaveSecrets secrets;
    private final BandKeySource keys;
    private final BandRows rows;
    private final Clock clock;

    BandPreparation(Jdbi jdbi, AdoptionTargets targets, UsagePlacement placement, SubjectKeys subjects, WaveSecrets secrets,
            BandKeySource keys, BandRows rows, Clock clock) {
        this.jdbi = jdbi;
        this.targets = targets;
        this.placement = placement;
        this.subjects = subjects;
        this.secrets = secrets;
        this.keys = keys;
        this.rows = rows;
        this.clock = clock;
    }

    /** Every block asked about, in that order; without bands where they would be too small. */
    record BandKeys(List<BlockBands> blocks) {
    }

    record BlockBands(String blockId, List<BandKey> bands) {
    }

    /**
     * A band as the key list will publish it; how many are in it beyond the ten it takes, nobody is told.
     *
     * @param key modulus, 256 bytes, base64url
     */
    record BandKey(String band, String key) {
    }

    /** A band of a block that has any, and who is in it. */
    private record Made(String blockId, BandMerge.Joined band, List<String> members) {
    }

    /**
     * @throws ProblemException NOT_FOUND for an unknown target, WAVE_CLOSED, CONFLICT where other bands were made for the wave
     */
    @Transactional
    @TransactionConfiguration(timeout = 600)
    BandKeys prepare(String wave, BandRequest request) {
        AdoptionTarget target = targets.find(request.target()).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND,
                "There is no target " + request.target() + "."));
        return jdbi.withHandle(db -> {
            db.execute("SELECT pg_advisory_xact_lock(hashtext('insight.band_wave'))");
            if (!request.closesAt().isAfter(clock.instant()) || rows.isClosed(db, wave)) {
                throw new ProblemException(ProblemType.WAVE_CLOSED, "Wave " + wave + " is closed.");
            }
            if (rows.isKnown(db, wave)) {
                refuseAnother(db, wave, request);
            } else {
                make(db, wave, request, target);
            }
            return answer(request, rows.keys(db, wave));
        });
    }

    private void refuseAnother(Handle db, String wave, BandRequest request) {
        byte[] known = rows.request(db, wave);
        if (!secrets.holds(wave) || !MessageDigest.isEqual(known, secrets.open(wave).hash(request.identity()))) {
            throw new ProblemException(ProblemType.CONFLICT, "Other bands were made for wave " + wave + " before.");
        }
        rows.closesAt(db, wave, request.closesAt().atOffset(ZoneOffset.UTC));
    }

    private void make(Handle db, String wave, BandRequest request, AdoptionTarget target) {
        IsoPeriod closed = IsoPeriod.parse(request.period()).previous();
        List<Made> made = bands(request, target, closed);
        secrets.create(wave);
        WaveSecrets.Opened secret = secrets.open(wave);
        rows.open(db, wave, target.targetId(), closed, request.closesAt().atOffset(ZoneOffset.UTC),
                secret.hash(request.identity()));
        Iterator<RSAPrivateCrtKey> fresh = keys.take(made.size()).iterator();
        PreparedBatch keyRows = db.prepareBatch("INSERT INTO band_key VALUES (?, ?, ?, ?, ?, ?)");
        TreeMap<byte[], Integer> places = new TreeMap<>(Arrays::compareUnsigned);
        for (int number = 0; number < made.size(); number++) {
            Made band = made.get(number);
            RSAPrivateCrtKey key = fresh.next();
            keyRows.add(wave, number, band.blockId(), band.band().name(), BlindSigner.modulus(key),
                    secret.seal(key.getEncoded()));
            for (String member : band.members()) {
                places.put(secret.hash(BandRows.person(subjects.ofEmployee(member))), number);
            }
        }
        keyRows.execute();
        // In the order of the hashes: the order in which desk named people must not remain.
        PreparedBatch placeRows = db.prepareBatch("INSERT INTO band_place VALUES (?, ?, ?)");
        places.forEach((person, number) -> placeRows.add(wave, person, secret.seal(BandRows.bytes(number))));
        placeRows.execute();
    }

    private List<Made> bands(BandRequest request, AdoptionTarget target, IsoPeriod closed) {
        List<BandRequest.AskedBlock> bound = request.blocks().stream().filter(block -> binds(target, block)).toList();
        Map<String, UsageBand> bandOf = placement.of(target, closed,
                bound.stream().flatMap(block -> block.members().stream()).collect(Collectors.toSet()));
        List<Made> made = new ArrayList<>();
        for (BandRequest.AskedBlock block : bound) {
            Map<UsageBand, List<String>> members = new HashMap<>();
            List<String> placed = block.members().stream().distinct().filter(bandOf::containsKey).toList();
            if (!BandMerge.hides(block.members().stream().distinct().count() - placed.size())) {
                continue;
            }
            placed.forEach(member -> members.computeIfAbsent(bandOf.get(member), band -> new ArrayList<>()).add(member));
            Map<UsageBand, Integer> people = new HashMap<>();
            members.forEach((band, list) -> people.put(band, list.size()));
            for (BandMerge.Joined joined : BandMerge.merge(people, BandMerge.needed(block.responseRate()))) {
                made.add(new Made(block.blockId(), joined, joined.bands().stream()
                        .flatMap(band -> members.getOrDefault(band, List.of()).stream()).toList()));
            }
        }
        return made;
    }

    /** A merged block is bound where the unit above it is, or each of its own. */
    private static boolean binds(AdoptionTarget target, BandRequest.AskedBlock block) {
        return target.binds(block.path())
                || !block.unitIds().isEmpty() && block.unitIds().stream().allMatch(unit -> target.binds(Set.of(unit)));
    }

    private static BandKeys answer(BandRequest request, Map<String, List<BandKey>> made) {
        return new BandKeys(request.blocks().stream()
                .map(block -> new BlockBands(block.blockId(), made.getOrDefault(block.blockId(), List.of()))).toList());
    }
}
