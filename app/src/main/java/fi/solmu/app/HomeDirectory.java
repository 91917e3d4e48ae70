package fi.solmu.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The home directory, held by one process at a time; its owner alone can read what is in it. */
final class HomeDirectory implements AutoCloseable {

    /** Closing any channel on a file drops the process's lock on it, so a second taking in this process must not even open the file. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    /** Beyond the text, so that systems with mandatory locks let others read who holds it. */
    private static final long LOCKED_BYTE = Integer.MAX_VALUE;

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path path;
    private final FileChannel lockFile;

    private HomeDirectory(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    static HomeDirectory take(Path wanted) throws IOException {
        Path path = createDirectory(wanted.toAbsolutePath().normalize()).toRealPath();
        Path lockPath = path.resolve("solmu.lock");
        if (!HELD_HERE.add(path)) {
            throw inUse(path, "this very process");
        }
        FileChannel lockFile = null;
        try {
            lockFile = FileChannel.open(
                    lockPath,
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                    ownerOnly("rw-------"));
            FileLock lock = lockFile.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                throw inUse(path, "process " + Files.readString(lockPath).strip());
            }
            lockFile.truncate(0)
                    .write(ascii(Long.toString(ProcessHandle.current().pid())), 0);
            return new HomeDirectory(path, lockFile);
        } catch (IOException | RuntimeException failure) {
            if (lockFile != null) {
                lockFile.close();
            }
            HELD_HERE.remove(path);
            throw failure;
        }
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** Reads a secret, or keeps the given one when there is none yet. */
    String secret(String name, String fresh) throws IOException {
        Path file = path.resolve(name);
        if (!Files.exists(file)) {
            Path draft = path.resolve(name + ".draft");
            Files.deleteIfExists(draft);
            try (FileChannel channel = FileChannel.open(
                    draft, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly("rw-------"))) {
                channel.write(ascii(fresh));
                channel.force(true);
            }
            Files.move(draft, file);
        }
        return Files.readString(file).strip();
    }

    /** Makes what was named or renamed in it outlast a loss of power. */
    void sync() throws IOException {
        if (POSIX) {
            try (FileChannel directory = FileChannel.open(path, StandardOpenOption.READ)) {
                directory.force(true);
            }
        }
    }

    /** Creates a directory and those above it that are missing, closed to everyone but their owner. */
    static Path createDirectory(Path directory) throws IOException {
        return Files.createDirectories(directory, ownerOnly("rwx------"));
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static ByteBuffer ascii(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static EmbeddedDatabaseFailure inUse(Path path, String holder) {
        return new EmbeddedDatabaseFailure(
                "The home directory " + path + " is in use by " + holder + ".",
                "Stop that process, or start this one with another home (solmu.home) or another database (spring.datasource.url).");
    }

    @Override
    public String toString() {
        return path.toString();
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
        HELD_HERE.remove(path);
    }
}
