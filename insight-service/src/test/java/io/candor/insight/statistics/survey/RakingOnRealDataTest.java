package io.candor.insight.statistics.survey;

import static io.candor.insight.statistics.Printed.assertPrinted;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.candor.insight.statistics.ReferenceFile;

/** Academic performance of California's schools: a stratified and a cluster sample (data api of R's survey). */
class RakingOnRealDataTest {

    private static final List<String> TYPES = List.of("E", "H", "M");

    @Test
    void matchesTheStratifiedSample() {
        ReferenceFile schools = ReferenceFile.of("apistrat.csv");
        Weights weights = new Weights(schools.numbers("pw"));
        assertPrinted(weights.mean(schools.numbers("api00")), "662.287363159");
        assertPrinted(weights.total(schools.numbers("enroll")), "3687177.53244");
        Linearisation errors = new Linearisation(SampleDesign.of(cells(schools, "stype", TYPES),
                IntStream.range(0, 200).toArray(), new double[] { 4421, 755, 1018 }), weights, List.of());
        assertPrinted(errors.errorOfMean(weights, schools.numbers("api00")), "9.40894080278");
        assertPrinted(errors.errorOfTotal(weights, schools.numbers("enroll")), "114641.716101");
    }

    @Test
    void matchesTheClusterSample() {
        ReferenceFile schools = clusters();
        Weights weights = new Weights(schools.numbers("pw"));
        assertPrinted(weights.mean(schools.numbers("api00")), "644.169398907");
        assertPrinted(weights.total(schools.numbers("enroll")), "3404940.13453");
        Linearisation errors = new Linearisation(districts(schools), weights, List.of());
        assertPrinted(errors.errorOfMean(weights, schools.numbers("api00")), "23.5422406938");
        assertPrinted(errors.errorOfTotal(weights, schools.numbers("enroll")), "932235.027041");
    }

    @Test
    void matchesPostStratificationByType() {
        ReferenceFile schools = clusters();
        Weights before = new Weights(schools.numbers("pw"));
        Weights weights = PostStratification.adjust(before, byType(schools));
        assertPrinted(weights.mean(schools.numbers("api00")), "642.310788212");
        assertPrinted(weights.total(schools.numbers("enroll")), "3680892.94512");
        Linearisation errors = new Linearisation(districts(schools), before, List.of(byType(schools)));
        assertPrinted(errors.errorOfMean(weights, schools.numbers("api00")), "23.9204864451");
        assertPrinted(errors.errorOfTotal(weights, schools.numbers("enroll")), "406292.636295");
    }

    /** R's survey::rake stops once no cell moves by a whole person, here after its fourth round; so does this case. */
    @Test
    void matchesFourRoundsOfRakingByTypeAndTarget() {
        ReferenceFile schools = clusters();
        double[] raked = schools.numbers("pw");
        for (int round = 0; round < 4; round++) {
            Raking.round(raked, margins(schools));
        }
        Weights weights = new Weights(raked);
        assertPrinted(weights.mean(schools.numbers("api00")), "641.230246862");
        assertPrinted(weights.total(schools.numbers("enroll")), "3647300.03131");
        assertPrinted(weights.effectiveSize(), "174.010527941");
        assertPrinted(weight(weights, schools, "E", "No"), "39.8385094106");
        assertPrinted(weight(weights, schools, "E", "Yes"), "29.8704638727");
        assertPrinted(weight(weights, schools, "H", "No"), "67.1257826263");
        assertPrinted(weight(weights, schools, "H", "Yes"), "50.3301527727");
        assertPrinted(weight(weights, schools, "M", "No"), "49.0700673993");
        assertPrinted(weight(weights, schools, "M", "Yes"), "36.7921816647");
    }

    /**
     * The fixed point, from an independent evaluation run to machine precision. R prints standard errors of 23.7036412402
     * and 400602.719734 for its four rounds, with residuals that stop early as well; they are left out.
     */
    @Test
    void goesOnUntilTheMarginsHold() {
        ReferenceFile schools = clusters();
        Weights before = new Weights(schools.numbers("pw"));
        Weights weights = Raking.rake(before, margins(schools));
        Linearisation errors = new Linearisation(districts(schools), before, margins(schools));
        assertPrinted(errors.errorOfMean(weights, schools.numbers("api00")), "23.70361688792");
        assertPrinted(errors.errorOfTotal(weights, schools.numbers("enroll")), "400603.256862");
        assertPrinted(weights.mean(schools.numbers("api00")), "641.23032092682");
        assertPrinted(weights.effectiveSize(), "174.01115855106");
        assertPrinted(weight(weights, schools, "E", "No"), "39.839236247130");
    }

    /** Of 757 districts fifteen were drawn; the file numbers them. */
    private static SampleDesign districts(ReferenceFile schools) {
        List<String> numbers = schools.texts("dnum").stream().distinct().toList();
        return SampleDesign.of(new int[183], cells(schools, "dnum", numbers), new double[] { 757 });
    }

    private static List<Margin> margins(ReferenceFile schools) {
        return List.of(byType(schools),
                new Margin(cells(schools, "sch.wide", List.of("No", "Yes")), new double[] { 1072, 5122 }));
    }

    private static double weight(Weights weights, ReferenceFile schools, String type, String target) {
        for (int i = 0; i < weights.size(); i++) {
            if (schools.texts("stype").get(i).equals(type) && schools.texts("sch.wide").get(i).equals(target)) {
                return weights.of(i);
            }
        }
        throw new AssertionError(type + " " + target);
    }

    private static Margin byType(ReferenceFile schools) {
        return new Margin(cells(schools, "stype", TYPES), new double[] { 4421, 755, 1018 });
    }

    private static int[] cells(ReferenceFile schools, String column, List<String> levels) {
        return schools.texts(column).stream().mapToInt(levels::indexOf).toArray();
    }

    private static ReferenceFile clusters() {
        ReferenceFile schools = ReferenceFile.of("apiclus1.csv");
        assertThat(schools.rows()).hasSize(183);
        return schools;
    }
}
