package fi.solmu.eventstore;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java process of its own, with the classes of the tests. */
final class ChildProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    ChildProcess(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-Daxoniq.update-checker.disabled=true",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(List.of(arguments));
        try {
            process = new ProcessBuilder(command)
                    .redirectError(new File("target", main.getSimpleName() + ".err"))
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** The next line of its output, the words of it; nothing when it has ended. */
    List<String> nextLine() {
        try {
            String line = output.readLine();
            return line == null ? List.of() : List.of(line.split(" "));
        } catch (IOException e) {
            return List.of();
        }
    }

    void say(String line) {
        try {
            process.outputWriter(StandardCharsets.UTF_8)
                    .append(line)
                    .append('\n')
                    .flush();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As kill -9 does. */
    void kill() {
        process.destroyForcibly();
    }

    /** Kills it, if nobody has yet, and waits until it is gone. */
    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
