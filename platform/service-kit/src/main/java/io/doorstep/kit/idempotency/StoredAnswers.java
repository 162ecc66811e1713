package io.doorstep.kit.idempotency;

import io.doorstep.kit.crypto.FieldCipher;
import io.doorstep.kit.tenancy.Tenancy;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The answers given under idempotency keys, each kept for a day, encrypted, as some show a secret once.
final class StoredAnswers {

    static final Duration KEPT = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final FieldCipher cipher;
    private final InstantSource clock;

    StoredAnswers(JdbcClient jdbc, JsonMapper json, FieldCipher cipher, InstantSource clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.cipher = cipher;
        this.clock = clock;
    }

    /// @return whether this transaction now holds the key alone
    boolean claim(String subject, String key) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")
                .param(Tenancy.current() + "|" + subject + "|" + key)
                .query(Boolean.class)
                .single();
    }

    Optional<Answer> find(String subject, String key) {
        return jdbc.sql("""
                        select fingerprint, status, headers, body from idempotency_key
                        where tenant_id = ? and subject = ? and key = ? and completed_at > ?
                        """)
                .params(
                        Tenancy.current(),
                        subject,
                        key,
                        Timestamp.from(clock.instant().minus(KEPT)))
                .query((row, _) -> new Answer(
                        row.getString("fingerprint"),
                        row.getInt("status"),
                        json.readValue(row.getString("headers"), new TypeReference<>() {}),
                        cipher.decrypt(row.getString("body")).getBytes(StandardCharsets.UTF_8)))
                .optional();
    }

    void store(String subject, String key, Answer answer) {
        jdbc.sql("""
                        insert into idempotency_key (tenant_id, subject, key, fingerprint, status, headers, body, completed_at)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                        on conflict (tenant_id, subject, key) do update set fingerprint = excluded.fingerprint,
                            status = excluded.status, headers = excluded.headers, body = excluded.body,
                            completed_at = excluded.completed_at
                        """)
                .params(
                        Tenancy.current(),
                        subject,
                        key,
                        answer.fingerprint(),
                        answer.status(),
                        json.writeValueAsString(answer.headers()),
                        cipher.encrypt(new String(answer.body(), StandardCharsets.UTF_8)),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /// @param fingerprint of the request that it answered
    record Answer(String fingerprint, int status, Map<String, String> headers, byte[] body) {}
}
