package io.candor.feedback.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.candor.feedback.reply.Surroundings.Place;

class SurroundingsTest {

    private static final Place RISK = new Place(List.of("acme", "payments"), List.of("risk"));
    private static final Place MERGED = new Place(List.of("acme", "payments"), List.of("ledger", "tiny"));
    private static final Place SALES = new Place(List.of("acme"), List.of("sales"));

    @Test
    void grantReachesWhatLiesBelowItsUnits() {
        assertThat(new Surroundings(List.of(RISK)).within(Set.of("payments"))).isTrue();
        assertThat(new Surroundings(List.of(RISK)).within(Set.of("risk"))).isTrue();
        assertThat(new Surroundings(List.of(RISK)).within(Set.of("sales"))).isFalse();
        assertThat(new Surroundings(List.of(RISK)).within(Set.of())).isTrue();
        assertThat(new Surroundings(List.of()).within(Set.of("risk"))).isFalse();
    }

    @Test
    void grantOnPartOfALabelIsNotEnough() {
        assertThat(new Surroundings(List.of(MERGED)).within(Set.of("ledger"))).isFalse();
        assertThat(new Surroundings(List.of(MERGED)).within(Set.of("payments"))).isTrue();
        assertThat(new Surroundings(List.of(RISK, SALES)).within(Set.of("payments"))).isFalse();
        assertThat(new Surroundings(List.of(RISK, SALES)).within(Set.of("acme"))).isTrue();
    }

    @Test
    void leadOfAnyPartLeadsTheLabel() {
        assertThat(new Surroundings(List.of(MERGED)).touches(Set.of("tiny"))).isTrue();
        assertThat(new Surroundings(List.of(RISK, SALES)).touches(Set.of("payments"))).isTrue();
        assertThat(new Surroundings(List.of(RISK)).touches(Set.of("sales"))).isFalse();
    }
}
