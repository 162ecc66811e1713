package io.doorstep.leadcrm.hubspot;

import io.doorstep.kit.crypto.FieldCipher;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The tokens that HubSpot lets us in with, encrypted; and how long we leave it alone.
@Repository
@Transactional
class Tokens {

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    Tokens(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    void store(UUID connection, Granted granted, Instant now) {
        jdbc.sql("""
                        insert into hubspot_token (connection_id, access_token, refresh_token, issued_at, good_until)
                        values (:connection, :access, :refresh, :now, :until)
                        on conflict (tenant_id, connection_id) do update
                        set access_token = excluded.access_token, refresh_token = excluded.refresh_token,
                            issued_at = excluded.issued_at, good_until = excluded.good_until, refreshing_until = null
                        """)
                .param("connection", connection)
                .param("access", cipher.encrypt(granted.accessToken()))
                .param("refresh", cipher.encrypt(granted.refreshToken()))
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(granted.goodFor())))
                .update();
    }

    @Transactional(readOnly = true)
    Optional<Kept> find(UUID connection) {
        return jdbc.sql("""
                        select access_token, refresh_token, issued_at, good_until, resting_until
                        from hubspot_token where connection_id = ?
                        """).param(connection).query(this::read).optional();
    }

    /// @return whether nobody else refreshes them now
    boolean beginRefresh(UUID connection, Instant now, Instant until) {
        return jdbc.sql("""
                        update hubspot_token set refreshing_until = :until
                        where connection_id = :connection and (refreshing_until is null or refreshing_until < :now)
                        """)
                        .param("until", Timestamp.from(until))
                        .param("connection", connection)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    void endRefresh(UUID connection) {
        jdbc.sql("update hubspot_token set refreshing_until = null where connection_id = ?")
                .param(connection)
                .update();
    }

    /// @return whether nobody else makes both sides the same now
    boolean beginSync(UUID connection, Instant now, Instant until) {
        return jdbc.sql("""
                        update hubspot_token set syncing_until = :until
                        where connection_id = :connection and (syncing_until is null or syncing_until < :now)
                        """)
                        .param("until", Timestamp.from(until))
                        .param("connection", connection)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    void endSync(UUID connection) {
        jdbc.sql("update hubspot_token set syncing_until = null where connection_id = ?")
                .param(connection)
                .update();
    }

    void expire(UUID connection) {
        jdbc.sql("update hubspot_token set good_until = issued_at where connection_id = ?")
                .param(connection)
                .update();
    }

    void rest(UUID connection, Instant until) {
        jdbc.sql("update hubspot_token set resting_until = ? where connection_id = ?")
                .params(Timestamp.from(until), connection)
                .update();
    }

    void forget(UUID connection) {
        jdbc.sql("delete from hubspot_token where connection_id = ?")
                .param(connection)
                .update();
    }

    private Kept read(ResultSet row, int ignored) throws SQLException {
        Timestamp resting = row.getTimestamp("resting_until");
        return new Kept(
                cipher.decrypt(row.getString("access_token")),
                cipher.decrypt(row.getString("refresh_token")),
                row.getTimestamp("issued_at").toInstant(),
                row.getTimestamp("good_until").toInstant(),
                resting == null ? null : resting.toInstant());
    }

    /// What HubSpot gave us.
    record Granted(String accessToken, String refreshToken, Duration goodFor) {

        @Override
        public String toString() {
            return "Granted for " + goodFor;
        }
    }

    /// What we keep of it.
    record Kept(
            String accessToken,
            String refreshToken,
            Instant issuedAt,
            Instant goodUntil,
            @Nullable Instant restingUntil) {

        @Override
        public String toString() {
            return "Kept until " + goodUntil;
        }
    }
}
