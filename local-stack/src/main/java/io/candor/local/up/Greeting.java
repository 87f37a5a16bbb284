package io.candor.local.up;

/** What is printed once everything answers. */
final class Greeting {

    private Greeting() {
    }

    static String text(Addresses addresses, boolean demo, long seconds) {
        return """

                Candor answers after %d s at  %s

                  Log in with (the password is the same word)
                    employee      answers this week's questions
                    reader        HR and strategy: board, evidence, search
                    unit-lead     the same for one unit
                    author        opens and closes waves
                    usage-admin   usage reports and adoption targets
                    auditor       audits, the access log, who was invited
                    works-council another auditor: audits are signed by two who did not open them
                    admin
                %s
                  Ctrl-C stops everything.
                """.formatted(seconds, addresses.frontDoor(),
                demo ? "\n  Everything in it is invented. For your own data: ./candor up --empty\n" : "");
    }
}
