package io.doorstep.gateway.authentication;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The SHA-256 of a whole credential: what caches are keyed by, so that no secret lies in them.
record Fingerprint(long first, long second, long third, long fourth) {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final ThreadLocal<MessageDigest> DIGESTS = ThreadLocal.withInitial(Fingerprint::sha256);

    static Fingerprint of(String credential) {
        byte[] hash = DIGESTS.get().digest(credential.getBytes(StandardCharsets.UTF_8));
        return new Fingerprint((long) LONGS.get(hash, 0), (long) LONGS.get(hash, 8), (long) LONGS.get(hash, 16), (long)
                LONGS.get(hash, 24));
    }

    @Override
    public int hashCode() {
        return Long.hashCode(first);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
