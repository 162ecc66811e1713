package io.doorstep.identity.proof;

import io.doorstep.kit.crypto.FieldCipher;
import io.doorstep.kit.tenancy.Tenancy;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// The key behind each seal: made at the first start, the same for all instances, stored encrypted.
@Component
class SealKey implements SmartInitializingSingleton {

    private static final UUID INSTALLATION = new UUID(0, 1);
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    private byte @Nullable [] known;

    SealKey(JdbcClient jdbc, FieldCipher cipher, TransactionOperations transaction, InstantSource clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        String secret = Objects.requireNonNull(transaction.execute(_ -> readOrMake()));
        known = Base64.getDecoder().decode(secret);
    }

    byte[] bytes() {
        return Objects.requireNonNull(known, "The key is read before the first request comes in");
    }

    private String readOrMake() {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        String secret = Base64.getEncoder().encodeToString(fresh);
        jdbc.sql("insert into seal_key (one, secret, created_at) values (true, :secret, :now) on conflict do nothing")
                .param("secret", Tenancy.callAs(INSTALLATION, () -> cipher.encrypt(secret)))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        String stored =
                jdbc.sql("select secret from seal_key").query(String.class).single();
        return Tenancy.callAs(INSTALLATION, () -> cipher.decrypt(stored));
    }
}
