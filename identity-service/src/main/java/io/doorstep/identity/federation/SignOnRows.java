package io.doorstep.identity.federation;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The stored sign-ons; needs no tenant.
@Component
@Transactional
class SignOnRows {

    private final JdbcClient jdbc;

    SignOnRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whose a provider is.
    Optional<UUID> findOrganization(UUID providerId) {
        return jdbc.sql("select organization_of_identity_provider(:provider)")
                .param("provider", providerId)
                .query(UUID.class)
                .optional();
    }

    List<OfferedProvider> listProvidersOf(String domain) {
        return jdbc.sql("select * from providers_of_domain(:domain)")
                .param("domain", domain)
                .query(OfferedProvider.class)
                .list();
    }

    void store(SignOn signOn, String stateHash) {
        jdbc.sql("""
                        insert into sign_on (id, state_hash, organization_id, provider_id, browser_challenge, return_to,
                                             request_id, fresh, expires_at)
                        values (:id, :state, :organization, :provider, :challenge, :returnTo, :request, :fresh, :expires)
                        """)
                .param("id", signOn.id())
                .param("state", stateHash)
                .param("organization", signOn.organizationId())
                .param("provider", signOn.providerId())
                .param("challenge", signOn.browserChallenge())
                .param("returnTo", signOn.returnTo().toString())
                .param("request", signOn.requestId())
                .param("fresh", signOn.fresh())
                .param("expires", Timestamp.from(signOn.expiresAt()))
                .update();
    }

    /// Once: a state that comes back again finds nothing.
    Optional<SignOn> takeReturned(String stateHash, Instant now) {
        return jdbc.sql("""
                        update sign_on set arrived_at = :now
                        where state_hash = :state and arrived_at is null and expires_at > :now returning *
                        """)
                .param("now", Timestamp.from(now))
                .param("state", stateHash)
                .query((row, _) -> signOn(row))
                .optional();
    }

    void keep(UUID id, Vouched vouched, String codeHash, Instant expiresAt) {
        jdbc.sql("""
                        update sign_on
                        set code_hash = :code, subject = :subject, email = :email, email_verified = :verified,
                            authoritative = :authoritative, name = :name, proved_at = :proved, expires_at = :expires
                        where id = :id
                        """)
                .param("code", codeHash)
                .param("subject", vouched.subject())
                .param("email", vouched.email())
                .param("verified", vouched.emailVerified())
                .param("authoritative", vouched.authoritative())
                .param("name", vouched.name())
                .param("proved", Timestamp.from(vouched.provedAt()))
                .param("expires", Timestamp.from(expiresAt))
                .param("id", id)
                .update();
    }

    Optional<VouchedSignOn> findVouched(String codeHash, Instant now) {
        return jdbc.sql("select * from sign_on where code_hash = :code and used_at is null and expires_at > :now")
                .param("code", codeHash)
                .param("now", Timestamp.from(now))
                .query((row, _) -> new VouchedSignOn(signOn(row), vouched(row)))
                .optional();
    }

    /// Two who use the same one come one after the other, and the second finds it used.
    boolean use(UUID id, Instant now) {
        return jdbc.sql("update sign_on set used_at = :now where id = :id and used_at is null and expires_at > :now")
                        .param("now", Timestamp.from(now))
                        .param("id", id)
                        .update()
                == 1;
    }

    void forgetExpired(Instant now) {
        jdbc.sql("delete from sign_on where expires_at < :now")
                .param("now", Timestamp.from(now))
                .update();
    }

    private static SignOn signOn(ResultSet row) throws SQLException {
        return new SignOn(
                row.getObject("id", UUID.class),
                row.getObject("organization_id", UUID.class),
                row.getObject("provider_id", UUID.class),
                row.getString("browser_challenge"),
                URI.create(row.getString("return_to")),
                row.getString("request_id"),
                row.getBoolean("fresh"),
                row.getTimestamp("expires_at").toInstant());
    }

    private static Vouched vouched(ResultSet row) throws SQLException {
        return new Vouched(
                row.getString("subject"),
                row.getString("email"),
                row.getBoolean("email_verified"),
                row.getBoolean("authoritative"),
                row.getString("name"),
                row.getTimestamp("proved_at").toInstant());
    }
}
