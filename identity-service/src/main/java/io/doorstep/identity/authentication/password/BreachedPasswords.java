package io.doorstep.identity.authentication.password;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Passwords that everybody who guesses tries first, because they were in breaches.
///
/// The file holds the first eight bytes of the SHA-256 of each, sorted; it is made of those with eight characters or
/// more, in small letters, of the list in `me.gosimple:nbvcxz` (MIT licence), and a test compares the two.
@Component
class BreachedPasswords {

    static final int SHORTEST = 8;

    private final ByteBuffer sorted = read();

    boolean hold(String password) {
        long wanted = digest(password.toLowerCase(Locale.ROOT));
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Long.compareUnsigned(sorted.getLong(middle * Long.BYTES), wanted);
            if (order == 0) {
                return true;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return false;
    }

    int size() {
        return sorted.capacity() / Long.BYTES;
    }

    private static long digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }

    private static ByteBuffer read() {
        try (InputStream file = new ClassPathResource("passwords/breached.sha256").getInputStream()) {
            return ByteBuffer.wrap(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The list of breached passwords is part of the jar", e);
        }
    }
}
