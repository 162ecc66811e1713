package io.doorstep.registry.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Compares without telling by its time how much was right.
///
/// The password is random and long, and comes with each heartbeat: a slow hash would protect nothing here.
final class ConstantTimePasswords implements PasswordEncoder {

    @Override
    public String encode(@Nullable CharSequence password) {
        try {
            byte[] bytes = String.valueOf(password).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
        return encoded != null
                && MessageDigest.isEqual(
                        encode(password).getBytes(StandardCharsets.UTF_8), encoded.getBytes(StandardCharsets.UTF_8));
    }
}
