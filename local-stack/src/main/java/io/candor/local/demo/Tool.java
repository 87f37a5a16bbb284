package io.candor.local.demo;

/** The three tools of the demo company. */
enum Tool {
    COPILOT("copilot", "GitHub Copilot"),
    CHAT("chat-assistant", "Chat assistant"),
    NOTES("meeting-notes", "Meeting notes");

    private final String id;
    private final String title;

    Tool(String id, String title) {
        this.id = id;
        this.title = title;
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }
}
