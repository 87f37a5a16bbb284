package io.candor.feedback.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.candor.feedback.privacy.PrivacyContract;
import io.candor.feedback.problem.Fault;

/**
 * What an author may declare. Stricter than usual is taken where this version keeps it: fewer reports a person, a higher floor
 * of a batch and of a label, a shorter retention. Looser is refused, and so is any other change: a
 * promise that nothing keeps is none.
 */
final class ContractTerms {

    private static final Pattern TARGET = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private final PrivacyContract usual;
    private final List<Fault> faults = new ArrayList<>();

    private ContractTerms(String campaign) {
        this.usual = PrivacyContract.usual(campaign, PrivacyContract.MOST_ORDINALS);
    }

    /** Every member that cannot be signed, with the reason; none where all can. */
    static List<Fault> faults(String campaign, PrivacyContract declared) {
        ContractTerms terms = new ContractTerms(campaign);
        terms.fixed("v", declared.v(), terms.usual.v());
        terms.fixed("campaign", declared.campaign(), campaign);
        terms.levels(declared.levels());
        terms.floors(declared.floors());
        terms.fixed("blocks", declared.blocks(), terms.usual.blocks());
        terms.within("ordinals", declared.ordinals(), 1, terms.usual.ordinals(), "reports of a person in a wave");
        terms.within("retentionMonths", declared.retentionMonths(), 1, terms.usual.retentionMonths(), "months");
        terms.fixed("erasureHours", declared.erasureHours(), terms.usual.erasureHours());
        terms.fixed("correctionHours", declared.correctionHours(), terms.usual.correctionHours());
        terms.fixed("scoreReaders", declared.scoreReaders(), terms.usual.scoreReaders());
        terms.fixed("commentReaders", declared.commentReaders(), terms.usual.commentReaders());
        terms.fixed("theatreReaders", declared.theatreReaders(), terms.usual.theatreReaders());
        terms.fixed("theatreBelowTwenty", declared.theatreBelowTwenty(), terms.usual.theatreBelowTwenty());
        terms.bandTarget(declared.bandTarget());
        return terms.faults;
    }

    private void bandTarget(@Nullable String target) {
        if (target != null && !TARGET.matcher(target).matches()) {
            refuse("bandTarget", target, "is no target's id: at most 64 small letters, digits and hyphens");
        }
    }

    private void levels(PrivacyContract.@Nullable Levels levels) {
        if (levels == null) {
            refuse("levels", null, "is missing");
            return;
        }
        fixed("levels.web", levels.web(), usual.levels().web());
        fixed("levels.bot", levels.bot(), usual.levels().bot());
        fixed("levels.imported", levels.imported(), usual.levels().imported());
    }

    private void floors(PrivacyContract.@Nullable People floors) {
        if (floors == null) {
            refuse("floors", null, "is missing");
            return;
        }
        atLeast("floors.batch", floors.batch(), usual.floors().batch());
        atLeast("floors.label", floors.label(), usual.floors().label());
        fixed("floors.invited", floors.invited(), usual.floors().invited());
        fixed("floors.score", floors.score(), usual.floors().score());
        fixed("floors.comment", floors.comment(), usual.floors().comment());
        fixed("floors.cross", floors.cross(), usual.floors().cross());
        fixed("floors.verdict", floors.verdict(), usual.floors().verdict());
    }

    private void atLeast(String member, int declared, int floor) {
        if (declared < floor) {
            refuse(member, declared, "may not be below " + floor + ", which no setting lowers");
        } else if (declared > PrivacyContract.HIGHEST_FLOOR) {
            refuse(member, declared, "may not be above " + PrivacyContract.HIGHEST_FLOOR + "; nothing would ever be released");
        }
    }

    private void within(String member, int declared, int least, int most, String what) {
        if (declared < least || declared > most) {
            refuse(member, declared, "takes " + least + " to " + most + " " + what);
        }
    }

    private void fixed(String member, @Nullable Object declared, Object usual) {
        if (!Objects.equals(declared, usual)) {
            refuse(member, declared, "is " + usual + " in every contract of this version; nothing would keep another promise");
        }
    }

    private void refuse(String member, @Nullable Object declared, String reason) {
        faults.add(Fault.at(member, declared == null ? null : String.valueOf(declared), reason));
    }
}
