package io.candor.insight.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.candor.insight.accesslog.ChainBreak;
import io.candor.insight.accesslog.ChainCheck;
import io.candor.insight.accesslog.ChainedEntry;
import io.candor.insight.accesslog.EntryReader;

/** An exported access log, NDJSON, recomputed without the service it came from. */
final class AccessLogFile {

    private AccessLogFile() {
    }

    /**
     * Says what it found in one line.
     *
     * @param head a hash somebody kept, 64 hexadecimal digits; empty for none
     * @return whether the chain is whole and holds the head
     */
    static boolean check(Path file, String head, PrintStream out) throws IOException, InputProblem {
        if (!head.isEmpty() && !head.matches("[0-9a-f]{64}")) {
            throw new InputProblem("command line", 1, "--head", "64 hexadecimal digits are expected");
        }
        ChainCheck check = new ChainCheck();
        boolean held = read(file, head, check);
        ChainBreak broken = check.broken();
        if (broken != null) {
            out.printf("BROKEN: entry %d %s.%n", broken.sequence(), broken.reason());
            return false;
        }
        if (!held) {
            out.printf("BROKEN: no entry has the head %s: entries were removed or all were made anew.%n", head);
            return false;
        }
        out.printf("whole: %d entries after entry %d (%s); head: entry %d, %s%n", check.entries(), check.begin().sequence(),
                check.begin().hash(), check.head().sequence(), check.head().hash());
        return true;
    }

    private static boolean read(Path file, String head, ChainCheck check) throws IOException, InputProblem {
        long line = 0;
        boolean held = head.isEmpty();
        try (BufferedReader lines = open(file)) {
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                line++;
                ChainedEntry entry = EntryReader.line(text);
                check.add(entry);
                held |= entry.hash().equals(head) || check.begin().hash().equals(head);
            }
        } catch (EntryReader.UnreadableEntryException e) {
            throw new InputProblem(file.toString(), line, e.field(), String.valueOf(e.getMessage()));
        } catch (CharacterCodingException e) {
            throw new InputProblem(file.toString(), line + 1, "entry", "is no UTF-8");
        }
        if (line == 0) {
            throw new InputProblem(file.toString(), 1, "entry", "the file is empty");
        }
        return held;
    }

    private static BufferedReader open(Path file) throws IOException, InputProblem {
        if (!Files.isRegularFile(file)) {
            throw new InputProblem(file.toString(), 1, "entry", "there is no such file");
        }
        return Files.newBufferedReader(file);
    }
}
