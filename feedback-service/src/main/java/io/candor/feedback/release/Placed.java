package io.candor.feedback.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.candor.feedback.privacy.Floors;
import io.candor.feedback.privacy.Level;
import io.candor.feedback.privacy.SiblingMerge;
import io.candor.feedback.privacy.SiblingMerge.Group;

/**
 * An answer with the label it is released under and what may ride on it.
 *
 * <p>
 * A person's first answer stands under its label. Further ones could be told by their number: one token a person and ordinal
 * makes as many reports of an ordinal as people, and whoever watched the staging knows which people. Anonymous reports of an
 * ordinal therefore stand only where at least ten people sent one of that ordinal: under their label, else under labels joined
 * with their siblings, up to the root; each ordinal by itself, so that one busy person never hides behind their own reports.
 * Where a whole wave holds fewer than ten of an ordinal, they are left out here and destroyed. What rides on them must be
 * shared by ten first answers there and by ten of the reports themselves.
 *
 * <p>
 * At a confidential door who sent what is known anyway; there further reports follow the first.
 */
record Placed(Batch.Answer answer, String label, Riding riding) {

    /** @param labels the released labels as groups of blocks */
    static List<Placed> of(List<Batch.Answer> answers, List<Group> labels, Level level) {
        Map<Boolean, List<Batch.Answer>> apart = answers.stream()
                .collect(Collectors.partitioningBy(answer -> level == Level.ANONYMOUS && !answer.person()));
        List<Placed> placed = new ArrayList<>(under(labels, apart.getOrDefault(false, List.of()), answers));
        apart.getOrDefault(true, List.of()).stream()
                .collect(Collectors.groupingBy(Batch.Answer::ordinal, TreeMap::new, Collectors.toList())).values()
                .forEach(reports -> placed.addAll(further(reports, labels, answers)));
        return placed;
    }

    static String label(Group blocks) {
        return String.join("+", blocks.ids());
    }

    private static List<Placed> under(List<Group> groups, List<Batch.Answer> answers, List<Batch.Answer> all) {
        Map<Group, List<Batch.Answer>> everyone = by(groups, all);
        List<Placed> placed = new ArrayList<>();
        by(groups, answers).forEach((group, members) -> {
            Set<Riding> shared = Riding.shared(everyone.getOrDefault(group, List.of()).stream()
                    .filter(Batch.Answer::person).map(Batch.Answer::riding).toList());
            members.forEach(answer -> placed.add(new Placed(answer, label(group), answer.riding().within(shared))));
        });
        return placed;
    }

    private static List<Placed> further(List<Batch.Answer> reports, List<Group> labels, List<Batch.Answer> all) {
        Map<Group, List<Batch.Answer>> sent = by(labels, reports);
        List<Group> crowds = SiblingMerge.merge(labels.stream().filter(sent::containsKey)
                .map(label -> new Group(label.ids(), label.path(), sent.getOrDefault(label, List.of()).size())).toList(),
                Floors.GROUP).stream().filter(crowd -> crowd.size() >= Floors.GROUP).toList();
        return under(crowds, reports, all).stream().collect(Collectors.groupingBy(Placed::label)).values().stream()
                .flatMap(crowd -> {
                    Set<Riding> shared = Riding.shared(crowd.stream().map(Placed::riding).toList());
                    return crowd.stream().map(it -> new Placed(it.answer, it.label, it.riding.within(shared)));
                }).toList();
    }

    private static Map<Group, List<Batch.Answer>> by(List<Group> groups, List<Batch.Answer> answers) {
        Map<String, Group> groupOf = new HashMap<>();
        groups.forEach(group -> group.ids().forEach(block -> groupOf.put(block, group)));
        Map<Group, List<Batch.Answer>> by = new LinkedHashMap<>();
        for (Batch.Answer answer : answers) {
            Group group = groupOf.get(answer.block());
            if (group != null) {
                by.computeIfAbsent(group, members -> new ArrayList<>()).add(answer);
            }
        }
        return by;
    }
}
