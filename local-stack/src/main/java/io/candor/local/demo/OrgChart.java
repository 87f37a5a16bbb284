package io.candor.local.demo;

import static io.candor.local.demo.Story.DUTIFUL;
import static io.candor.local.demo.Story.FRICTION;
import static io.candor.local.demo.Story.HONEST;
import static io.candor.local.demo.Story.KEPT_BUT_HINDERED;
import static io.candor.local.demo.Story.PRAISED_BUT_REFUSED;
import static io.candor.local.demo.Story.THEATRE;
import static io.candor.local.demo.Story.TOOL_INFLATION;
import static io.candor.local.demo.Story.UNSEEN;
import static io.candor.local.demo.Story.UNTAPPED;
import static io.candor.local.demo.Story.VALUE;
import static io.candor.local.demo.Tool.CHAT;
import static io.candor.local.demo.Tool.COPILOT;
import static io.candor.local.demo.Tool.NOTES;

import java.util.List;

/** The leaf units of Halden Instruments. Those of log-in {@code employee} and its two siblings stand first. */
final class OrgChart {

    /** The unit of log-in {@code employee}: nine colleagues have answered this week, the tenth answer opens its cell. */
    static final String EMPLOYEES_UNIT = "mobile-apps";
    /**
     * The unit that log-in {@code unit-lead} may read: the parent of {@link #EMPLOYEES_UNIT}. It has no people of its own,
     * so the directory import makes its id from its path.
     */
    static final String LEADS_UNIT = "halden-instruments.engineering.product-engineering";

    static final List<Unit> LEAVES = List.of(
            unit("mobile-apps", "Engineering/Product Engineering/Mobile Apps", 24, COPILOT, HONEST),
            unit("firmware", "Engineering/Product Engineering/Firmware", 62, COPILOT, FRICTION),
            unit("cloud-services", "Engineering/Product Engineering/Cloud Services", 60, COPILOT, VALUE),
            unit("ledger", "Engineering/Platform/Ledger", 48, COPILOT, DUTIFUL),
            unit("web-frontend", "Engineering/Platform/Web Frontend", 31, COPILOT, HONEST),
            unit("identity", "Engineering/Platform/Identity", 22, COPILOT, HONEST),
            unit("data-platform", "Engineering/Platform/Data Platform", 36, COPILOT, KEPT_BUT_HINDERED),
            unit("build-release", "Engineering/Platform/Build and Release", 14, COPILOT, HONEST),
            unit("observability", "Engineering/Platform/Observability", 9, COPILOT, HONEST),
            unit("test-automation", "Engineering/Quality/Test Automation", 57, COPILOT, UNSEEN),
            unit("verification", "Engineering/Quality/Verification", 41, COPILOT, HONEST),
            unit("field-diagnostics", "Engineering/Quality/Field Diagnostics", 12, COPILOT, HONEST),
            unit("optics", "Research/Optics", 33, COPILOT, HONEST),
            unit("algorithms", "Research/Algorithms", 40, COPILOT, PRAISED_BUT_REFUSED),
            unit("prototyping", "Research/Prototyping", 19, COPILOT, HONEST),
            unit("business-systems", "IT/Business Systems", 64, COPILOT, THEATRE),
            unit("workplace", "IT/Workplace", 38, CHAT, HONEST),
            unit("it-security", "IT/Security", 16, COPILOT, HONEST),
            unit("data-warehouse", "IT/Data Warehouse", 27, COPILOT, HONEST),
            unit("service-desk", "Customers/Service Desk", 80, CHAT, UNTAPPED),
            unit("field-service", "Customers/Field Service", 104, CHAT, HONEST),
            unit("customer-training", "Customers/Training", 18, NOTES, HONEST),
            unit("sales-dach", "Sales/DACH", 60, NOTES, TOOL_INFLATION),
            unit("sales-nordics", "Sales/Nordics", 44, NOTES, HONEST),
            unit("sales-americas", "Sales/Americas", 70, CHAT, HONEST),
            unit("marketing", "Sales/Marketing", 36, CHAT, HONEST),
            unit("plant-halden", "Operations/Plant Halden", 120, CHAT, HONEST),
            unit("plant-riga", "Operations/Plant Riga", 112, CHAT, HONEST),
            unit("logistics", "Operations/Logistics", 72, CHAT, HONEST),
            unit("procurement", "Operations/Procurement", 34, CHAT, HONEST),
            unit("supply-planning", "Operations/Supply Planning", 25, CHAT, HONEST),
            unit("finance", "Corporate/Finance", 46, CHAT, HONEST),
            unit("people", "Corporate/People", 28, CHAT, HONEST),
            unit("communications", "Corporate/Communications", 11, CHAT, HONEST),
            unit("legal", "Corporate/Legal", 6, CHAT, HONEST));

    private OrgChart() {
    }

    static Unit find(String id) {
        return LEAVES.stream().filter(unit -> unit.id().equals(id)).findFirst().orElseThrow();
    }

    static List<Unit> planted() {
        return LEAVES.stream().filter(unit -> unit.story().planted()).toList();
    }

    private static Unit unit(String id, String path, int people, Tool tool, Story story) {
        return new Unit(id, "Halden Instruments/" + path, people, tool, story);
    }
}
