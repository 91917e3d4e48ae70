package fi.solmu.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One side of Solmu, or both, in a process of its own that can be killed. */
final class SolmuProcess implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Solmu is ready: (http://localhost:\\d+)");
    private static final Pattern LINK = Pattern.compile("(/sign-in\\?token=\\S+)");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final String address;

    private SolmuProcess(Process process) {
        this.process = process;
        Thread.ofPlatform().daemon().start(() -> readInto(lines, process));
        this.address = awaitLine(READY);
    }

    static SolmuProcess start(String profile, String databaseUrl) {
        return start(Solmu.class, profile, databaseUrl);
    }

    static SolmuProcess start(Class<?> solmu, String profile, String databaseUrl) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Daxoniq.update-checker.disabled=true",
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                solmu.getName(),
                "--server.port=0",
                "--spring.profiles.active=" + profile,
                "--spring.datasource.url=" + databaseUrl,
                "--spring.datasource.hikari.maximum-pool-size=12",
                "--solmu.bootstrap-token=" + RunningSolmu.TOKEN));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return new SolmuProcess(process);
        } catch (IOException broken) {
            throw new AssertionError("could not start a process", broken);
        }
    }

    /** The part of a line to come that the pattern is about. */
    private String awaitLine(Pattern wanted) {
        StringBuilder said = new StringBuilder();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (System.nanoTime() < deadline) {
                String line = lines.poll(1, TimeUnit.SECONDS);
                if (line == null && !process.isAlive()) {
                    break;
                }
                said.append(line == null ? "" : line + "\n");
                Matcher found = wanted.matcher(line == null ? "" : line);
                if (found.find()) {
                    return found.group(1);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        throw new AssertionError("it never said " + wanted + ":\n" + said);
    }

    /** Goes on reading, so that the process never waits for someone to listen. */
    private static void readInto(BlockingQueue<String> lines, Process process) {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            output.lines().forEach(lines::add);
        } catch (UncheckedIOException | IOException gone) {
            lines.add("(" + gone + ")");
        }
    }

    String address() {
        return address;
    }

    /** The link that the first start prints, on whatever address it is opened; it is there to be taken once. */
    String signInLink() {
        return awaitLine(LINK);
    }

    /** As a power cut would. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
