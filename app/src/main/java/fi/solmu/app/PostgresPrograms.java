package fi.solmu.app;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's own programs, unpacked once from the archive that travels along.
 *
 * <p>Only the archive comes from the library, not its way of running a server: that one is made for tests, with trust for everyone on
 * the machine, no fsync, and a habit of deleting data directories that look abandoned.
 */
final class PostgresPrograms {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresPrograms.class);

    /** What a program said and how it ended. */
    record Run(int exitCode, String output) {

        boolean succeeded() {
            return exitCode == 0;
        }
    }

    private final Path directory;
    private final boolean asRoot;

    private PostgresPrograms(Path directory) {
        this.directory = directory;
        this.asRoot = "root".equals(System.getProperty("user.name"));
        if (asRoot && !LinuxUtils.isUnshareAvailable()) {
            throw new EmbeddedDatabaseFailure(
                    "PostgreSQL refuses to run as root, and 'unshare -U', which gets around that, is not permitted here.",
                    "Start as an ordinary user, or name another database (spring.datasource.url).");
        }
    }

    /** The programs in a directory of their own below the place; unpacked under a passing name, so that half an archive is never used. */
    static PostgresPrograms unpackedIn(Path place) throws IOException {
        byte[] archive = archiveForThisMachine();
        HomeDirectory.createDirectory(place.toAbsolutePath());
        Path directory = place.toRealPath().resolve("postgres-" + fingerprint(archive));
        if (!Files.isDirectory(directory)) {
            Path draft = Files.createTempDirectory(place.toRealPath(), "unpacking-");
            try {
                unpack(archive, draft);
                Files.move(draft, directory);
                LOG.info("PostgreSQL unpacked in {}", directory);
            } catch (FileAlreadyExistsException anotherWasFaster) {
                LOG.debug("{} is there already", directory, anotherWasFaster);
            } finally {
                FileSystemUtils.deleteRecursively(draft);
            }
        }
        return new PostgresPrograms(directory);
    }

    Run run(String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (asRoot) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(directory.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), output);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + program + " was running", interrupted);
        }
    }

    private static byte[] archiveForThisMachine() throws IOException {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String system = name.startsWith("windows") ? "Windows" : name.startsWith("mac") ? "Darwin" : "Linux";
        String architecture = System.getProperty("os.arch");
        String machine = architecture.equals("amd64") ? "x86_64" : architecture;
        try (InputStream archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
            return archive.readAllBytes();
        } catch (IllegalStateException absent) {
            throw new EmbeddedDatabaseFailure(
                    "No PostgreSQL for " + system + " on " + machine + " travels along with this build.",
                    "Build on the machine it is to run on, or name another database (spring.datasource.url).",
                    absent);
        }
    }

    private static String fingerprint(byte[] archive) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static void unpack(byte[] archive, Path directory) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = directory.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                Files.createDirectories(target.resolveSibling(""));
                if (entry.isSymbolicLink() || entry.isLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, target);
                    if (entry.getName().startsWith("bin/") || entry.getName().startsWith("./bin/")) {
                        target.toFile().setExecutable(true);
                    }
                }
            }
        }
    }
}
