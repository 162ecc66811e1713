package io.doorstep.identity.authentication.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import io.doorstep.kit.crypto.FieldCipher;
import io.doorstep.kit.tenancy.Tenancy;
import java.sql.Timestamp;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The stored keys. Private ones are encrypted for the installation itself, as which no organization can be bound.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SigningKeyRows {

    private static final UUID INSTALLATION = new UUID(0, 1);
    private static final int BITS = 2048;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    SigningKeyRows(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /// Held until the transaction ends, so that two instances do not rotate at once.
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('signing_key', 0))")
                .query((_, _) -> 0)
                .single();
    }

    List<JWK> listPublic() {
        return jdbc.sql("select public_jwk from signing_key order by created_at").query(String.class).list().stream()
                .<JWK>map(SigningKeyRows::parse)
                .toList();
    }

    Optional<RSAKey> findPrivate(KeyState state) {
        return jdbc.sql("select private_jwk from signing_key where state = :state")
                .param("state", state.name())
                .query(String.class)
                .optional()
                .map(text -> parse(Tenancy.callAs(INSTALLATION, () -> cipher.decrypt(text))));
    }

    Optional<Instant> activeSince() {
        return jdbc.sql("select activated_at from signing_key where state = 'ACTIVE'")
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    void create(KeyState state, Instant now) {
        RSAKey key = generate();
        jdbc.sql("""
                        insert into signing_key (kid, state, public_jwk, private_jwk, created_at, activated_at)
                        values (:kid, :state, :public, :private, :now, case when :state = 'ACTIVE' then cast(:now as timestamptz) end)
                        """)
                .param("kid", key.getKeyID())
                .param("state", state.name())
                .param("public", key.toPublicJWK().toJSONString())
                .param("private", Tenancy.callAs(INSTALLATION, () -> cipher.encrypt(key.toJSONString())))
                .param("now", Timestamp.from(now))
                .update();
    }

    void retireActive(Instant now) {
        jdbc.sql("""
                        update signing_key set state = 'RETIRED', retired_at = :now, private_jwk = null
                        where state = 'ACTIVE'
                        """).param("now", Timestamp.from(now)).update();
    }

    void activateNext(Instant now) {
        jdbc.sql("update signing_key set state = 'ACTIVE', activated_at = :now where state = 'NEXT'")
                .param("now", Timestamp.from(now))
                .update();
    }

    void deleteRetiredBefore(Instant time) {
        jdbc.sql("delete from signing_key where state = 'RETIRED' and retired_at < :time")
                .param("time", Timestamp.from(time))
                .update();
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("No signing key can be made", e);
        }
    }

    private static RSAKey parse(String json) {
        try {
            return RSAKey.parse(json);
        } catch (ParseException e) {
            throw new IllegalStateException("A stored signing key is not a JWK", e);
        }
    }
}
