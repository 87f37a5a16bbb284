package io.candor.local.proof;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Who ran and who passed, from the JUnit XML files below the modules' and the pages' {@code target} folders. */
final class TestResults {

    private final List<Case> cases = new ArrayList<>();

    /** How a test ended. */
    enum Ending {
        PASSED,
        FAILED,
        SKIPPED,
        DID_NOT_RUN
    }

    private record Case(String type, String method, Ending ending) {

        boolean is(String test) {
            return test.equals(type) || test.equals(type + "." + method);
        }
    }

    static TestResults below(Path root) throws IOException {
        TestResults results = new TestResults();
        try (DirectoryStream<Path> modules = Files.newDirectoryStream(root, Files::isDirectory)) {
            for (Path module : modules) {
                results.readFolder(module.resolve("target/surefire-reports"));
            }
        }
        return results;
    }

    private void readFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "TEST-*.xml")) {
            for (Path file : files) {
                read(file);
            }
        }
    }

    private void read(Path file) throws IOException {
        try {
            NodeList found = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile())
                    .getElementsByTagName("testcase");
            for (int at = 0; at < found.getLength(); at++) {
                Element test = (Element) found.item(at);
                String type = test.getAttribute("classname");
                cases.add(new Case(simple(type), method(test.getAttribute("name")), ending(test)));
            }
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException(file + " is no JUnit report", broken);
        }
    }

    /** A class without its package, or the file of a test in TypeScript without its folders. */
    private static String simple(String type) {
        return type.endsWith(".ts") || type.endsWith(".tsx") ? type.substring(type.lastIndexOf('/') + 1)
                : type.substring(type.lastIndexOf('.') + 1);
    }

    /** Parameterised tests are named {@code method(types)[number]}. */
    private static String method(String name) {
        return name.split("[(\\[{ ]", 2)[0];
    }

    private static Ending ending(Element test) {
        if (has(test, "failure") || has(test, "error")) {
            return Ending.FAILED;
        }
        return has(test, "skipped") ? Ending.SKIPPED : Ending.PASSED;
    }

    private static boolean has(Element test, String child) {
        return test.getElementsByTagName(child).getLength() > 0;
    }

    /** The worst ending of a test; of a class, of all its tests that ran. */
    Ending ending(String test) {
        List<Ending> endings = cases.stream().filter(it -> it.is(test)).map(Case::ending).toList();
        if (endings.isEmpty()) {
            return Ending.DID_NOT_RUN;
        }
        return endings.contains(Ending.FAILED) ? Ending.FAILED
                : endings.contains(Ending.SKIPPED) ? Ending.SKIPPED : Ending.PASSED;
    }

    long passed(String test) {
        return cases.stream().filter(it -> it.is(test) && it.ending() == Ending.PASSED).count();
    }
}
