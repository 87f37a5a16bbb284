package io.candor.feedback.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import io.candor.feedback.privacy.Floors;

/**
 * Usage bands on their way out: they give way before anything else does.
 *
 * <p>
 * First a band that fewer than ten people of a block carry is taken off, before labels merge. Then, under the final labels, a
 * band is kept among the people who share label, tool and use case only where ten of them carry it and those who carry none
 * are nobody or ten. Tool and use case are decided as if there were no bands, so that ratings and comments agree on them.
 */
final class Bands {

    private final Map<Place, Set<String>> shown = new HashMap<>();

    /** People who look alike but for their band. */
    private record Place(String label, Riding riding) {

        static Place of(Placed answer) {
            return new Place(answer.label(), answer.riding());
        }
    }

    private Bands(Map<Place, List<@Nullable String>> people) {
        people.forEach((place, bands) -> shown.put(place, Set.copyOf(Crowd.kept(count(bands), bands.size()))));
    }

    static Bands of(List<Placed> answers) {
        Map<Place, List<@Nullable String>> people = new HashMap<>();
        answers.stream().filter(it -> it.answer().person()).forEach(it -> people
                .computeIfAbsent(Place.of(it), place -> new ArrayList<>()).add(it.answer().band()));
        return new Bands(people);
    }

    /** The answers, without the bands that fewer than ten people of their block carry. */
    static List<Batch.Answer> withoutThin(List<Batch.Answer> answers) {
        record Carried(String block, String band) {
        }
        Map<Carried, Integer> people = new HashMap<>();
        for (Batch.Answer answer : answers) {
            String band = answer.band();
            if (band != null) {
                people.merge(new Carried(answer.block(), band), 1, Integer::sum);
            }
        }
        Set<Carried> thin = new HashSet<>();
        people.forEach((carried, count) -> {
            if (count < Floors.GROUP) {
                thin.add(carried);
            }
        });
        return answers.stream().map(answer -> {
            String band = answer.band();
            return band != null && thin.contains(new Carried(answer.block(), band)) ? answer.withoutBand() : answer;
        }).toList();
    }

    @Nullable
    String shown(Placed answer) {
        String band = answer.answer().band();
        return band != null && shown.getOrDefault(Place.of(answer), Set.of()).contains(band) ? band : null;
    }

    private static Map<String, Integer> count(List<@Nullable String> bands) {
        Map<String, Integer> count = new TreeMap<>();
        for (String band : bands) {
            if (band != null) {
                count.merge(band, 1, Integer::sum);
            }
        }
        return count;
    }
}
