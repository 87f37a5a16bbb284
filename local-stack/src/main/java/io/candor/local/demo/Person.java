package io.candor.local.demo;

/**
 * An invented person.
 *
 * @param number position in the directory, the seed of everything this person does
 * @param logIn user name of the person's demo log-in; every person could have one, some do
 */
record Person(int number, String employeeId, String firstName, String lastName, String logIn, Unit unit) {

    String email() {
        return logIn + "@halden.example";
    }

    String githubName() {
        return logIn.replace('.', '-') + "-hi";
    }

    String name() {
        return firstName + " " + lastName;
    }
}
