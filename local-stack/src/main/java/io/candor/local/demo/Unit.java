package io.candor.local.demo;

/**
 * A leaf unit.
 *
 * @param path names from the company down to this unit, joined by a slash
 * @param people headcount
 * @param tool the tool its people talk about most
 * @param story what goes on here, with that tool
 */
record Unit(String id, String path, int people, Tool tool, Story story) {

    private static final String DEVELOPERS = "Halden Instruments/(Engineering|Research|IT)/.*";

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Only developers have Copilot seats. */
    boolean licensed(Tool asked) {
        return switch (asked) {
            case COPILOT -> path.matches(DEVELOPERS);
            case CHAT -> true;
            case NOTES -> !path.matches(DEVELOPERS) && !path.contains("/Operations/");
        };
    }
}
