package io.candor.insight.usage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What is known of every source's blind spots: {@code blind-spots.json}, from vendors' documentation and their packages. */
@ApplicationScoped
public class BlindSpots {

    private final List<BlindSpot> all;

    BlindSpots(ObjectMapper json) {
        try (InputStream file = Objects.requireNonNull(BlindSpots.class.getResourceAsStream("blind-spots.json"))) {
            all = json.readValue(file, new TypeReference<List<BlindSpot>>() {
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every source there is: each has at least one. */
    public SortedSet<String> sources() {
        SortedSet<String> sources = new TreeSet<>();
        all.forEach(spot -> sources.addAll(spot.sources()));
        return sources;
    }

    /** Sentences about any of these sources, each once, the most particular first. */
    public List<String> of(Collection<String> sources) {
        return all.stream().filter(spot -> spot.sources().stream().anyMatch(sources::contains)).map(BlindSpot::sentence)
                .toList();
    }

    List<BlindSpot> all() {
        return all;
    }
}
