package io.candor.insight.statistics.density;

import static io.candor.insight.statistics.Printed.assertPrinted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import io.candor.insight.statistics.ReferenceFile;

class DensityTestOnRealDataTest {

    private static final DensityTest STANDARD = DensityTest.standard();
    private static final DensityTest JOINED_PLUG_IN = new DensityTest(2, Kernel.TRIANGULAR, Sides.JOINED,
            Variance.PLUG_IN);

    /** Margins of victory in 1,390 elections to the US Senate, the authors' example. */
    @Test
    void matchesTheSenate() {
        CentredSample senate = senate();
        assertThat(senate.left()).isEqualTo(640);
        assertThat(senate.right()).isEqualTo(750);
        Bandwidth bandwidth = STANDARD.bandwidth(senate).combined();
        assertPrinted(bandwidth.left(), "19.8411084363");
        assertPrinted(bandwidth.right(), "27.1187866635");
        DensityJump jump = STANDARD.test(senate);
        assertPrinted(jump.left(), "0.02168591465328");
        assertPrinted(jump.right(), "0.01813770725280");
        assertPrinted(jump.error(), "0.00405382931192");
        assertThat(jump.effectiveLeft()).isEqualTo(408);
        assertThat(jump.effectiveRight()).isEqualTo(460);
        assertJump(jump, "-0.875273014096", "0.381425373750");
        assertJump(STANDARD.conventional(senate, bandwidth), "-1.65059482827", "0.0988213356216");
        assertJump(STANDARD.test(senate, new Bandwidth(10, 15)), "-0.802311628461", "0.422372717521");
    }

    @Test
    void matchesOtherKernelsAndChoices() {
        CentredSample senate = senate();
        DensityTest uniform = new DensityTest(2, Kernel.UNIFORM, Sides.SEPARATE, Variance.JACKKNIFE);
        assertPrinted(uniform.bandwidth(senate).combined().left(), "17.8767270431");
        assertPrinted(uniform.bandwidth(senate).combined().right(), "21.2474761309");
        assertJump(uniform.test(senate), "-1.00929572705", "0.312832828764");
        DensityTest epanechnikov = new DensityTest(2, Kernel.EPANECHNIKOV, Sides.SEPARATE, Variance.JACKKNIFE);
        assertPrinted(epanechnikov.bandwidth(senate).combined().left(), "19.2217007434");
        assertPrinted(epanechnikov.bandwidth(senate).combined().right(), "25.4640677417");
        assertJump(epanechnikov.test(senate), "-0.890940042246", "0.372961337041");
        Bandwidth ofDifference = STANDARD.bandwidth(senate).ofDifference();
        assertPrinted(ofDifference.left(), "27.1187866635");
        assertPrinted(ofDifference.right(), "27.1187866635");
        assertJump(STANDARD.test(senate, ofDifference), "-1.29779535318", "0.194357666847");
        assertPrinted(JOINED_PLUG_IN.bandwidth(senate).combined().left(), "18.7533975796");
        assertJump(JOINED_PLUG_IN.test(senate), "-1.47675244498", "0.139742008251");
    }

    @Test
    void countsTheWindows() {
        List<BinomialWindow> windows = BinomialWindow.around(senate(), 10);
        assertPrinted(windows.getFirst().distance(), "1.080");
        assertThat(windows.getFirst().left()).isEqualTo(20);
        assertThat(windows.getFirst().right()).isEqualTo(31);
        assertPrinted(windows.getFirst().pValue(), "0.160779601812");
        assertPrinted(windows.getLast().distance(), "10.8");
        assertThat(windows.getLast().left()).isEqualTo(263);
        assertThat(windows.getLast().right()).isEqualTo(241);
        assertPrinted(windows.getLast().pValue(), "0.349584980132");
    }

    /** Every number of the authors' fixture that is one, to relative 1e-9. */
    @Test
    void matchesTheAuthorsFixture() {
        Map<String, Map<String, Double>> cases = cases();
        int checked = 0;
        for (Map.Entry<String, Map<String, Double>> each : cases.entrySet()) {
            Map<String, Double> printed = each.getValue();
            Map<String, Double> ours = ours(each.getKey(), new Bandwidth(printed.get("h_left"), printed.get("h_right")));
            for (Map.Entry<String, Double> value : ours.entrySet()) {
                if (!printed.get(value.getKey()).isNaN()) {
                    checked++;
                    assertThat(value.getValue()).as("%s %s", each.getKey(), value.getKey())
                            .isCloseTo(printed.get(value.getKey()), within(1e-9 * Math.abs(printed.get(value.getKey()))));
                }
            }
        }
        assertThat(cases).hasSize(8);
        assertThat(checked).isEqualTo((int) cases.values().stream().flatMap(each -> each.values().stream())
                .filter(value -> !value.isNaN()).count());
    }

    private static Map<String, Double> ours(String name, Bandwidth given) {
        DensityTest test = switch (name) {
            case "rddensity_uniform" -> new DensityTest(2, Kernel.UNIFORM, Sides.SEPARATE, Variance.JACKKNIFE);
            case "rddensity_restricted" -> new DensityTest(2, Kernel.TRIANGULAR, Sides.JOINED, Variance.JACKKNIFE);
            case "rddensity_epanechnikov_plugin" -> new DensityTest(2, Kernel.EPANECHNIKOV, Sides.SEPARATE,
                    Variance.PLUG_IN);
            default -> STANDARD;
        };
        CentredSample sample = switch (name) {
            case "rddensity_masspoints_adjusted" -> CentredSample.of(DensityTestTest.rounded(), 0);
            case "rddensity_nonzero_cutoff" -> DensityTestTest.smooth(0.15);
            default -> DensityTestTest.smooth(0);
        };
        Bandwidth bandwidth = name.equals("rddensity_estimated") ? test.bandwidth(sample).combined() : given;
        Map<String, Double> ours = new TreeMap<>();
        ours.put("n_full", (double) sample.size());
        ours.put("n_left", (double) sample.left());
        ours.put("n_right", (double) sample.right());
        ours.put("h_left", bandwidth.left());
        ours.put("h_right", bandwidth.right());
        String kind = test.variance() == Variance.PLUG_IN ? "asy" : "jk";
        DensityJump jump = test.test(sample, bandwidth);
        ours.put("n_eff_left", (double) jump.effectiveLeft());
        ours.put("n_eff_right", (double) jump.effectiveRight());
        put(ours, "", kind, jump);
        put(ours, "p_", kind, test.conventional(sample, bandwidth));
        return ours;
    }

    private static void put(Map<String, Double> ours, String order, String kind, DensityJump jump) {
        ours.put("hat_" + order + "left", jump.left());
        ours.put("hat_" + order + "right", jump.right());
        ours.put("hat_" + order + "diff", jump.right() - jump.left());
        ours.put("sd_" + kind + "_" + order + "left", jump.leftError());
        ours.put("sd_" + kind + "_" + order + "right", jump.rightError());
        ours.put("sd_" + kind + "_" + order + "diff", jump.error());
        ours.put("test_" + order + "t_" + kind, jump.t());
        ours.put("test_" + order + "p_" + kind, jump.pValue());
    }

    private static Map<String, Map<String, Double>> cases() {
        Map<String, Map<String, Double>> cases = new TreeMap<>();
        ReferenceFile.of("density-test-baseline.csv").rows()
                .forEach(row -> cases.computeIfAbsent(row.getField("case"), each -> new TreeMap<>())
                        .put(row.getField("metric"), Double.valueOf(row.getField("value"))));
        return cases;
    }

    private static CentredSample senate() {
        return CentredSample.of(ReferenceFile.of("senate.csv").numbers("margin"), 0);
    }

    private static void assertJump(DensityJump jump, String t, String p) {
        assertPrinted(jump.t(), t);
        assertPrinted(jump.pValue(), p);
    }
}
