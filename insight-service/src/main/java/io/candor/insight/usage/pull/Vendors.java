package io.candor.insight.usage.pull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The sources that can be asked, and those that come as files only; a further one is an entry of {@code vendors.json}. */
@ApplicationScoped
class Vendors {

    /** @param export how its file is had, in words */
    record UploadOnly(String source, String name, String export) {
    }

    private record Table(List<Vendor> pulled, List<UploadOnly> uploaded) {
    }

    private static final JsonMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final Table table;

    Vendors() {
        try (InputStream file = Objects.requireNonNull(Vendors.class.getResourceAsStream("vendors.json"))) {
            table = JSON.readValue(file, Table.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Vendor> all() {
        return table.pulled().stream().sorted(Comparator.comparing(Vendor::id)).toList();
    }

    List<UploadOnly> uploadOnly() {
        return table.uploaded();
    }

    Optional<Vendor> find(String id) {
        return table.pulled().stream().filter(vendor -> vendor.id().equals(id)).findFirst();
    }

    List<String> sources() {
        return all().stream().map(Vendor::id).toList();
    }
}
