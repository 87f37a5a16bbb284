package io.candor.insight.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class ViewerTest {

    @Test
    void readerWithoutUnitsSeesTheWholeCompany() {
        assertThat(viewer(Role.READER).maySee(List.of("company", "sales"))).isTrue();
    }

    @Test
    void readerWithUnitsSeesTheirSubtreesOnly() {
        Viewer reader = viewer(Role.READER, "sales");
        assertThat(reader.maySee(List.of("company", "sales", "sales-north"))).isTrue();
        assertThat(reader.maySee(List.of("company"))).isFalse();
    }

    @Test
    void unitLeadWithoutUnitsSeesNothing() {
        assertThat(viewer(Role.UNIT_LEAD).maySee(List.of("company"))).isFalse();
    }

    private static Viewer viewer(String role, String... units) {
        return new Viewer(Set.of(role), Set.of(units), null, null);
    }
}
