package io.candor.local.demo;

import java.util.List;

/** The directory as an HR system would export it. */
final class DirectoryFile {

    private static final String HEADER = "employee_id,email,name,unit_id,unit_path,manager_id,active,aliases,language,time_zone,country\n";

    private DirectoryFile() {
    }

    static String csv(Staff staff) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (Unit unit : OrgChart.LEAVES) {
            List<Person> people = staff.of(unit);
            String manager = people.getFirst().employeeId();
            for (Person person : people) {
                String own = person.employeeId().equals(manager) ? "" : manager;
                csv.append(String.join(",", person.employeeId(), person.email(), person.name(), unit.id(), unit.path(),
                        own, "true", "github:" + person.githubName(), place(unit))).append('\n');
            }
        }
        return csv.toString();
    }

    private static String place(Unit unit) {
        return switch (unit.id()) {
            case "plant-riga" -> "lv,Europe/Riga,LV";
            case "sales-americas" -> "en,America/New_York,US";
            case "plant-halden", "sales-nordics", "logistics" -> "nb,Europe/Oslo,NO";
            default -> "de,Europe/Berlin,DE";
        };
    }
}
