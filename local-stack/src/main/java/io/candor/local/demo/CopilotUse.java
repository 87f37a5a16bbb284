package io.candor.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Half a year of GitHub Copilot for one developer, week by week. The stories differ in what a week holds, not in what is
 * written about it: topped-up weeks keep their real work on the first days and end in prompts that lead nowhere.
 */
final class CopilotUse {

    private static final int TARGET = 20;
    private static final int WORKDAYS = 5;
    private static final int THURSDAY = 3;

    private final DemoCalendar calendar;
    private final Person person;
    private final Chance chance;
    private final Story story;
    private final double habit;
    private final List<ToolDay> days = new ArrayList<>();

    private CopilotUse(DemoCalendar calendar, Person person) {
        this.calendar = calendar;
        this.person = person;
        this.chance = Chance.of(person, "copilot");
        this.story = person.unit().tool() == Tool.COPILOT ? person.unit().story() : Story.HONEST;
        this.habit = habit();
    }

    static List<ToolDay> of(DemoCalendar calendar, Person person) {
        CopilotUse use = new CopilotUse(calendar, person);
        if (use.story == Story.UNSEEN && person.number() % 2 == 1) {
            return List.of();
        }
        for (LocalDate monday : calendar.mondays()) {
            use.week(monday);
        }
        return use.days;
    }

    /** Mean prompts a week before the target; a third of an honest unit does not use it at all. */
    private double habit() {
        return switch (story) {
            case THEATRE -> chance.between(6.0, 11.0);
            case VALUE, UNSEEN -> chance.between(22.0, 34.0);
            case FRICTION, PRAISED_BUT_REFUSED -> chance.between(12.0, 20.0);
            case KEPT_BUT_HINDERED -> chance.between(30.0, 42.0);
            case DUTIFUL -> chance.between(9.0, 14.0);
            case HONEST, TOOL_INFLATION, UNTAPPED ->
                chance.happens(0.32) ? 0 : chance.happens(0.7) ? chance.between(4.0, 11.0) : chance.between(12.0, 30.0);
        };
    }

    private void week(LocalDate monday) {
        boolean away = chance.happens(0.07);
        boolean target = calendar.underTarget(monday);
        int week = calendar.mondays().indexOf(monday);
        if (habit == 0 || away) {
            return;
        }
        switch (story) {
            case THEATRE -> theatre(monday, target);
            case VALUE, UNSEEN -> honest(monday, habit * (1 + 0.022 * week), 0.62, 4);
            case FRICTION, PRAISED_BUT_REFUSED -> honest(monday, habit * 1.05, 0.16, 5);
            case KEPT_BUT_HINDERED -> honest(monday, habit, 0.58, 5);
            case DUTIFUL -> dutiful(monday, target);
            case HONEST, TOOL_INFLATION, UNTAPPED -> honest(monday, habit * (target ? 1.1 : 1), 0.55, 3);
        }
    }

    /** In two weeks of three the figure is brought to the target on Friday, or to one above by a slip. */
    private void theatre(LocalDate monday, boolean target) {
        int real = Math.min(chance.poisson(habit * (target ? 0.8 : 1)), TARGET - 3);
        int[] prompts = spread(real, target ? THURSDAY : WORKDAYS);
        boolean toppedUp = target && chance.happens(0.67);
        int idle = toppedUp ? TARGET - real + (chance.happens(0.15) ? 1 : 0) : 0;
        for (int day = 0; day < WORKDAYS; day++) {
            boolean friday = day == WORKDAYS - 1;
            // A topped-up week is empty altogether: what was asked early in the week was not kept either.
            add(monday.plusDays(day), prompts[day] + (friday ? idle : 0), prompts[day], toppedUp ? 0.06 : 0.55);
        }
    }

    /** Who lies a little below the target late in the week does a few tasks more with it, and keeps the results. */
    private void dutiful(LocalDate monday, boolean target) {
        int real = chance.poisson(habit * (target ? 1.25 : 1));
        int more = target && real >= TARGET - 6 && real < TARGET && chance.happens(0.7) ? TARGET - real : 0;
        int[] prompts = spread(real, WORKDAYS);
        prompts[WORKDAYS - 1] += more;
        for (int day = 0; day < WORKDAYS; day++) {
            add(monday.plusDays(day), prompts[day], prompts[day], 0.58);
        }
    }

    private void honest(LocalDate monday, double mean, double kept, int activeDays) {
        int[] prompts = spread(chance.poisson(mean), Math.min(WORKDAYS, activeDays));
        int first = activeDays >= WORKDAYS ? 0 : chance.between(0, WORKDAYS - activeDays);
        for (int day = 0; day < prompts.length && first + day < WORKDAYS; day++) {
            add(monday.plusDays(first + day), prompts[day], prompts[day], kept);
        }
    }

    private int[] spread(int prompts, int workdays) {
        int[] week = new int[WORKDAYS];
        System.arraycopy(chance.spread(prompts, workdays), 0, week, 0, workdays);
        return week;
    }

    private void add(LocalDate day, int prompts, int tasks, double kept) {
        if (prompts > 0) {
            int offers = tasks + chance.poisson(0.6 * tasks);
            days.add(new ToolDay(person, day, prompts, offers, chance.successes(offers, kept), 0, 0));
        }
    }
}
