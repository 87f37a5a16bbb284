package io.candor.insight.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import io.candor.insight.disclosure.Disclosure;

/** A report in words, in the order of its JSON and with each of its figures. Numbers are written as JSON has them. */
final class ReportText {

    /** What a line is to the eye. */
    enum Look {
        TITLE,
        HEADING,
        NAME,
        TEXT,
        SMALL
    }

    record Line(Look look, String text) {
    }

    private final List<Line> lines = new ArrayList<>();

    private ReportText() {
    }

    static List<Line> of(AuditReport report) {
        ReportText text = new ReportText();
        text.head(report);
        text.add(Look.HEADING, "What stood there");
        report.content().cells().forEach(text::cell);
        if (!report.content().targets().isEmpty()) {
            text.add(Look.HEADING, "How little performs the targets");
            report.content().targets().forEach(text::target);
        }
        text.comparison(report.comparison());
        text.findings(report.findings());
        text.signOffs(report);
        return List.copyOf(text.lines);
    }

    static String title(AuditReport report) {
        return "Audit of " + report.content().period() + ": " + report.content().question();
    }

    private void head(AuditReport report) {
        AuditContent content = report.content();
        add(Look.TITLE, content.question());
        add(Look.TEXT, "Period " + content.period() + ", figures " + content.figures()
                + (content.finalOn() == null ? "."
                        : content.figures().equals("final") ? " since " + content.finalOn() + "."
                                : " until " + content.finalOn() + "."));
        add(Look.TEXT, "Opened by " + report.openedBy() + ", frozen at " + report.frozenAt() + ". State: " + report.state()
                + ".");
        AuditReport.Withdrawal withdrawal = report.withdrawal();
        if (withdrawal != null) {
            add(Look.TEXT, "Opened by mistake. Withdrawn by " + withdrawal.withdrawnBy() + " at " + withdrawal.withdrawnAt()
                    + ": " + withdrawal.reason());
        }
        content.units().forEach(unit -> add(Look.TEXT, "Unit " + unit.name() + " (" + unit.id() + "): " + unit.people()
                + " people"));
        content.tools().forEach(tool -> add(Look.TEXT, "Tool " + tool.name() + " (" + tool.id() + ")"));
        add(Look.SMALL, "Audit " + report.auditId() + ", format " + content.format());
        add(Look.SMALL, "SHA-256 of what was frozen: " + report.contentDigest());
        add(Look.SMALL, "SHA-256 of the record: " + report.recordDigest());
        content.inputs().forEach((input, digest) -> add(Look.SMALL, "SHA-256 of the period's " + input + ": " + digest));
    }

    private void cell(AuditContent.AuditedCell cell) {
        add(Look.NAME, cell.name() + " × " + cell.tool());
        add(Look.SMALL, cell.id());
        cell.found().released().ifPresentOrElse(this::figures, () -> add(Look.TEXT, withheld()));
    }

    private void figures(AuditedFigures found) {
        add(Look.TEXT, found.verdict() + ". " + found.sentence());
        add(Look.TEXT, "Answered about this tool: " + found.n() + " to " + found.nTo() + " people. Usage known for at least: "
                + (found.known() == null ? "unknown" : found.known() + " people") + ".");
        found.said().forEach(said -> add(Look.TEXT, said.question() + " Share yes " + number(said.share()) + " ("
                + number(said.low()) + " to " + number(said.high()) + ")"));
        AuditedUsage usage = found.usage();
        if (usage != null) {
            add(Look.TEXT, "Usage counted in " + usage.unit() + ": raw " + volume(usage.raw()) + "; passive "
                    + volume(usage.passive()) + "; machine " + volume(usage.machine()) + "; declared automation "
                    + volume(usage.automation()) + "; topped up " + volume(usage.toppedUp()) + "; genuine "
                    + volume(usage.genuine()) + ". Use of such data: " + usage.label() + " ("
                    + String.join("; ", usage.reasons())
                    + ").");
        }
        found.contradictions().forEach(it -> add(Look.TEXT, "Contradiction: " + it));
        found.gaps().forEach(it -> add(Look.TEXT, "Gap: " + it));
        found.noted().forEach(it -> add(Look.TEXT, "Noted by the unit: " + it.what() + " (" + it.from() + " to " + it.to()
                + ")"));
    }

    private void target(AuditContent.AuditedTarget target) {
        add(Look.NAME, target.name() + " (" + target.targetId() + ")");
        add(Look.TEXT, target.tool() + ", " + target.metric() + ": " + number(target.threshold()) + " a " + target.per()
                + (target.ofPeople() == null ? "" : ", asked of this percentage of the people: " + number(target.ofPeople()))
                + ", from " + target.from() + (target.to() == null ? ", open-ended" : " to " + target.to()) + ".");
        add(Look.TEXT, "One junk act gives " + number(target.share()) + " of it; " + target.acts() + " reach it in "
                + number(target.minutes()) + " minutes a " + target.per()
                + (target.days() == null ? ", in one day" : ", on at least this many days: " + target.days()) + ". Effort: "
                + target.effort().wire() + ".");
        target.arithmetic().forEach(step -> add(Look.SMALL, step));
    }

    private void comparison(@Nullable AuditComparison comparison) {
        add(Look.HEADING, "Beside the last audit");
        if (comparison == null) {
            add(Look.TEXT, "No audit of an earlier period looked at any of these groups and tools.");
            return;
        }
        add(Look.TEXT, "The last one was of " + comparison.period() + ".");
        add(Look.SMALL, "Audit " + comparison.auditId() + ", SHA-256 of what it froze: " + comparison.contentDigest());
        comparison.cells().forEach(cell -> {
            add(Look.NAME, cell.name() + " × " + cell.tool());
            cell.change().released().ifPresentOrElse(this::change, () -> add(Look.TEXT, withheld()));
        });
    }

    private void change(AuditComparison.Change change) {
        add(Look.TEXT, change.verdictThen() + " then, " + change.verdictNow() + " now."
                + (change.unit() == null ? " The usage of both cannot be compared."
                        : " Usage counted in " + change.unit() + ": genuine " + number(change.genuineThen()) + " then, "
                                + number(change.genuineNow()) + " now; raw " + number(change.rawThen()) + " then, "
                                + number(change.rawNow()) + " now."));
    }

    private void findings(List<AuditReport.Finding> findings) {
        add(Look.HEADING, "Findings and decisions");
        if (findings.isEmpty()) {
            add(Look.TEXT, "None.");
        }
        findings.forEach(finding -> {
            add(Look.NAME, "Finding " + finding.number());
            add(Look.TEXT, finding.what());
            add(Look.TEXT, "Owner: " + finding.owner() + ". Noted on " + finding.notedOn() + " by " + finding.notedBy() + ".");
            AuditReport.Decided decision = finding.decision();
            add(Look.TEXT, decision == null ? "No decision yet."
                    : "Decision " + decision.revision() + ", " + decision.outcome() + ": " + decision.reason() + " ("
                            + decision.decidedOn() + ", " + decision.decidedBy() + ")");
        });
    }

    private void signOffs(AuditReport report) {
        add(Look.HEADING, "Signatures");
        if (report.withdrawal() != null) {
            add(Look.TEXT, "None: it was withdrawn.");
        } else if (report.signOffs().isEmpty()) {
            add(Look.TEXT, "None yet; two people sign, neither of whom opened the audit.");
        }
        report.signOffs().forEach(signOff -> {
            add(Look.TEXT, signOff.signedBy() + ", " + signOff.signedAt());
            add(Look.SMALL, "for the record " + signOff.recordDigest());
        });
    }

    private static String volume(AuditedUsage.@Nullable Volume volume) {
        return volume == null ? "unknown"
                : number(volume.value()) + " (" + number(volume.low()) + " to " + number(volume.high()) + ")";
    }

    private static String withheld() {
        return Disclosure.WORDING.substring(0, 1).toUpperCase(Locale.ROOT) + Disclosure.WORDING.substring(1) + ".";
    }

    private static String number(@Nullable Double number) {
        return number == null ? "unknown" : number(BigDecimal.valueOf(number));
    }

    private static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private void add(Look look, String text) {
        lines.add(new Line(look, text));
    }
}
