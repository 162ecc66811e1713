package io.doorstep.leadcrm.importing;

import io.doorstep.leadcrm.importing.row.LeadRow;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// Knows a row again, whatever file it stands in.
final class Fingerprint {

    private Fingerprint() {}

    static UUID of(LeadRow row) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(row.toString().getBytes(StandardCharsets.UTF_8));
            ByteBuffer start = ByteBuffer.wrap(hash);
            return new UUID(start.getLong(), start.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
