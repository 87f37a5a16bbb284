package io.candor.local.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.candor.local.RealmUser;

/** Everybody in the company, and who of them has a demo log-in. */
final class Staff {

    private static final List<String> FIRST = words("Aino Alma Amir Anja Anton Arne Asta Bela Birgit Bjorn Carla Cem "
            + "Clara Dagny David Dilan Edith Elif Emil Erik Eva Fatma Felix Frida Greta Gustav Hanna Helge Ida Ilse Ines "
            + "Ivar Jan Jonas Juna Kaja Karl Katja Kira Lars Leif Lena Lina Luis Mads Maja Marek Mila Nele Nils Nora Olga "
            + "Ole Omar Petra Pia Rasmus Rosa Ruben Sara Selma Signe Sofia Sven Tara Thea Timo Tove Ulf Vera Viktor Wilma "
            + "Yara Yusuf Zoe");
    private static final List<String> LAST = words("Aalto Adler Aksoy Andersen Bach Bakke Baumann Becker Berg Bianchi "
            + "Blom Brandt Bruun Dahl Demir Eide Engel Falk Fischer Foss Frank Friis Garcia Graf Haas Hagen Halvorsen "
            + "Hansen Hartmann Hauge Heller Hoff Holm Horn Jansons Jensen Johansen Kalnins Kaya Keller Klein Koch Kraus "
            + "Krog Lange Larsen Lehmann Lie Lind Lorenz Lund Maier Moen Moller Moser Nagel Nilsen Nord Novak Olsen Ozols "
            + "Petersen Quist Rask Richter Rossi Sand Schmid Schulz Silva Skog Solberg Sommer Stein Strand Sund Tamm Thon "
            + "Toth Vik Vogel Voss Wagner Weber Winter Wolf Yilmaz Ziegler");

    /** The role log-ins are people of the company, too; they stand first in their unit. */
    private static final Map<String, String> UNIT_OF_LOG_IN = Map.of("employee", OrgChart.EMPLOYEES_UNIT, "unit-lead",
            "cloud-services", "reader", "people", "author", "people", "usage-admin", "data-warehouse", "auditor",
            "verification", "works-council", "logistics", "admin", "workplace");
    /** A second auditor: whoever opens an audit does not sign it, and two others do. */
    private static final Map<String, String> ROLE_OF_LOG_IN = Map.of("works-council", "auditor");

    private final Map<String, List<Person>> byUnit;

    private Staff(Map<String, List<Person>> byUnit) {
        this.byUnit = byUnit;
    }

    static Staff invent() {
        Map<String, List<Person>> byUnit = new LinkedHashMap<>();
        Chance chance = Chance.of("staff");
        Set<String> taken = new HashSet<>();
        int number = 0;
        for (Unit unit : OrgChart.LEAVES) {
            List<String> roles = UNIT_OF_LOG_IN.keySet().stream().filter(role -> unit.id().equals(UNIT_OF_LOG_IN.get(role)))
                    .sorted().toList();
            List<Person> people = new ArrayList<>();
            while (people.size() < unit.people()) {
                String first = chance.pick(FIRST);
                String last = chance.pick(LAST);
                if (taken.add(first + last)) {
                    number++;
                    String logIn = people.size() < roles.size() ? roles.get(people.size())
                            : (first + "." + last).toLowerCase(Locale.ROOT);
                    people.add(new Person(number, String.format(Locale.ROOT, "H%05d", number), first, last, logIn, unit));
                }
            }
            byUnit.put(unit.id(), List.copyOf(people));
        }
        return new Staff(byUnit);
    }

    List<Person> everybody() {
        return byUnit.values().stream().flatMap(List::stream).toList();
    }

    List<Person> of(Unit unit) {
        return byUnit.getOrDefault(unit.id(), List.of());
    }

    /** People of a unit without a role log-in; the first ones have demo log-ins. */
    List<Person> colleagues(Unit unit, int count) {
        return of(unit).stream().filter(person -> !UNIT_OF_LOG_IN.containsKey(person.logIn())).limit(count).toList();
    }

    /** Log-ins for the roles and for these people, each with the user name as password. */
    List<RealmUser> logIns(List<Person> answering) {
        List<RealmUser> users = new ArrayList<>();
        everybody().stream().filter(person -> UNIT_OF_LOG_IN.containsKey(person.logIn())).forEach(person -> users.add(
                user(person, person.logIn().equals("unit-lead") ? List.of(OrgChart.LEADS_UNIT) : List.of(),
                        person.logIn().equals("employee") ? List.of("employee")
                                : List.of("employee", ROLE_OF_LOG_IN.getOrDefault(person.logIn(), person.logIn())))));
        answering.stream().distinct().forEach(person -> users.add(user(person, List.of(), List.of("employee"))));
        return users;
    }

    private static RealmUser user(Person person, List<String> units, List<String> roles) {
        return new RealmUser(person.logIn(), person.logIn(), person.email(), person.firstName(), person.lastName(),
                person.employeeId(), units, roles);
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
