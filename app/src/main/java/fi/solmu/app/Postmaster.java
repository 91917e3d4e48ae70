package fi.solmu.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The server process that a data directory names as its own.
 *
 * <p>After a crash the number may belong to any process at all, so it is believed only when that process says the same of itself.
 *
 * @param pid the process
 * @param since when the server wrote that it had started
 * @param data the data directory that names it
 */
record Postmaster(long pid, Instant since, Path data) {

    /** What the running processes say about a server that a data directory names. */
    enum Finding {
        RUNNING,
        GONE,
        /** A process of that number is there and does not let itself be looked at. */
        UNKNOWN
    }

    /** A process that started this long after the server said so is another one; less can be a corrected clock. */
    private static final long SECONDS_OF_CLOCK_CORRECTION = 3600;

    /** Beyond what any system gives out. */
    private static final int NO_PROCESS = Integer.MAX_VALUE;

    static Path fileIn(Path data) {
        return data.resolve("postmaster.pid");
    }

    /** The server named by the directory; empty when none is, or when the file breaks off before it says which. */
    static Optional<Postmaster> namedIn(Path data) throws IOException {
        Path file = fileIn(data);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        try {
            long pid = Math.abs(Long.parseLong(lines.get(0).strip()));
            Instant since = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
            return Optional.of(new Postmaster(pid, since, data));
        } catch (IndexOutOfBoundsException | NumberFormatException brokenOff) {
            return Optional.empty();
        }
    }

    /**
     * Takes the number out of the file, since PostgreSQL takes any living process of that number for a server. The rest stays: by it
     * PostgreSQL sees whether the dead server's memory is still in use.
     */
    static void disownIn(Path data) throws IOException {
        Path file = fileIn(data);
        if (namedIn(data).isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.set(0, Integer.toString(NO_PROCESS));
        Files.write(file, lines);
    }

    /** The PostgreSQL processes that work in the data directory, as far as this system shows it. */
    static Stream<ProcessHandle> processesOn(Path data) {
        return ProcessHandle.allProcesses()
                .filter(process ->
                        program(process).filter(Postmaster::isPostgres).isPresent())
                .filter(process -> workplace(process).filter(data::equals).isPresent());
    }

    Finding look() {
        ProcessHandle process = ProcessHandle.of(pid).orElse(null);
        if (process == null || isZombie()) {
            return Finding.GONE;
        }
        Optional<Path> program = program(process);
        if (program.isPresent() && !isPostgres(program.get())) {
            return Finding.GONE;
        }
        Optional<Path> workplace = workplace(process);
        if (program.isPresent() && workplace.isPresent()) {
            return workplace.get().equals(data) ? Finding.RUNNING : Finding.GONE;
        }
        Optional<String[]> arguments = process.info().arguments();
        if (program.isPresent() && arguments.isPresent()) {
            return List.of(arguments.get()).contains(data.toString()) ? Finding.RUNNING : Finding.GONE;
        }
        return startedLater(process) || belongsToAnotherUser(process) ? Finding.GONE : Finding.UNKNOWN;
    }

    private boolean startedLater(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(start -> start.isAfter(since.plusSeconds(SECONDS_OF_CLOCK_CORRECTION)))
                .orElse(false);
    }

    /** A server runs as the owner of its data; PostgreSQL insists on it. */
    private boolean belongsToAnotherUser(ProcessHandle process) {
        try {
            String owner = Files.getOwner(data).getName();
            return process.info().user().map(user -> !user.equals(owner)).orElse(false);
        } catch (IOException | UnsupportedOperationException notShown) {
            return false;
        }
    }

    private static Optional<Path> program(ProcessHandle process) {
        return process.info().command().map(Path::of);
    }

    private static boolean isPostgres(Path program) {
        return program.endsWith("postgres") || program.endsWith("postgres.exe");
    }

    /** A server works in its data directory; Linux shows where, also after the directory has been moved. */
    private static Optional<Path> workplace(ProcessHandle process) {
        try {
            return Optional.of(Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd")));
        } catch (IOException | UnsupportedOperationException notShown) {
            return Optional.empty();
        }
    }

    /** A dead process that nobody has collected still has its number; containers without an init keep such. */
    private boolean isZombie() {
        try {
            String state = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return state.charAt(state.lastIndexOf(')') + 2) == 'Z';
        } catch (IOException notShown) {
            return false;
        }
    }
}
