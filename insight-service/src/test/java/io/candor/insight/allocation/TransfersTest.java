package io.candor.insight.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

import io.candor.insight.allocation.Transfers.Side;
import io.candor.insight.allocation.Transfers.Transfer;

class TransfersTest {

    /** Against a linear program over every pair, which knows nothing of sorting. */
    @Test
    void winsAsMuchAsTheLinearProgram() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 150; i++) {
            List<Side> givers = sides("g", random.nextInt(1, 6), random);
            List<Side> receivers = sides("r", random.nextInt(1, 6), random);
            double won = Transfers.best(givers, receivers).stream()
                    .mapToDouble(it -> it.minor() * (worth(receivers, it.to()) - worth(givers, it.from()))).sum();
            assertThat(won).isCloseTo(program(givers, receivers), within(1e-6 * (1 + won)));
        }
    }

    @Test
    void nobodyGivesOrTakesMoreThanTheirLimitAndEveryTransferWins() {
        SplittableRandom random = new SplittableRandom(12);
        for (int i = 0; i < 500; i++) {
            List<Side> givers = sides("g", 8, random);
            List<Side> receivers = sides("r", 8, random);
            List<Transfer> transfers = Transfers.best(givers, receivers);
            givers.forEach(it -> assertThat(transfers.stream().filter(to -> to.from().equals(it.id()))
                    .mapToLong(Transfer::minor).sum()).isLessThanOrEqualTo(it.limit()));
            receivers.forEach(it -> assertThat(transfers.stream().filter(to -> to.to().equals(it.id()))
                    .mapToLong(Transfer::minor).sum()).isLessThanOrEqualTo(it.limit()));
            assertThat(transfers).allSatisfy(it -> {
                assertThat(it.minor()).isPositive();
                assertThat(worth(receivers, it.to())).isGreaterThan(worth(givers, it.from()));
            });
        }
    }

    private static List<Side> sides(String prefix, int count, SplittableRandom random) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Side(prefix + i, random.nextLong(0, 1_000), random.nextDouble(-1, 1))).toList();
    }

    private static double worth(List<Side> sides, String id) {
        return sides.stream().filter(side -> side.id().equals(id)).findFirst().orElseThrow().worth();
    }

    private static double program(List<Side> givers, List<Side> receivers) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        List<List<Variable>> pairs = new ArrayList<>();
        for (Side giver : givers) {
            List<Variable> row = new ArrayList<>();
            for (Side receiver : receivers) {
                row.add(model.addVariable(giver.id() + receiver.id()).lower(0).weight(receiver.worth() - giver.worth()));
            }
            pairs.add(row);
        }
        for (int i = 0; i < givers.size(); i++) {
            var limit = model.addExpression("g" + i).upper(givers.get(i).limit());
            pairs.get(i).forEach(pair -> limit.set(pair, 1));
        }
        for (int j = 0; j < receivers.size(); j++) {
            var limit = model.addExpression("r" + j).upper(receivers.get(j).limit());
            int at = j;
            pairs.forEach(row -> limit.set(row.get(at), 1));
        }
        return model.maximise().getValue();
    }
}
