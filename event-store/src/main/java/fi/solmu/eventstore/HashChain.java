package fi.solmu.eventstore;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;

/**
 * Ties each event to the one before it: SHA-256 over the hash before and the event's own stored bytes.
 *
 * <p>The bytes, in order: hash before (32), position (8), id (16), type, version (4), number of tags (4), each tag, payload,
 * metadata, microseconds since 1970 of the recording (8). Numbers are big-endian; each text is UTF-8 behind its length in bytes (4).
 */
final class HashChain {

    static final int HASH_LENGTH = 32;

    private final MessageDigest digest;
    private final ByteBuffer numbers = ByteBuffer.allocate(Long.BYTES * 2);

    HashChain() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] beginning() {
        return new byte[HASH_LENGTH];
    }

    byte[] next(
            byte[] before,
            long position,
            UUID id,
            String type,
            int version,
            List<String> tags,
            String payload,
            String metadata,
            long recordedAtMicros) {
        digest.reset();
        digest.update(before);
        number(position);
        digest.update(numbers.clear()
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .flip());
        text(type);
        number(version);
        number(tags.size());
        tags.forEach(this::text);
        text(payload);
        text(metadata);
        number(recordedAtMicros);
        return digest.digest();
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        digest.update(bytes);
    }

    private void number(int number) {
        digest.update(numbers.clear().putInt(number).flip());
    }

    private void number(long number) {
        digest.update(numbers.clear().putLong(number).flip());
    }
}
