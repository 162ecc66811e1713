package io.doorstep.identity.affiliation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads affiliations together with the marketers' accounts.
@Component
class AffiliationRows {

    private static final String SELECT = """
            select a.id, a.version, a.user_id, u.name, u.email, a.status, a.message, a.reason, a.applied_at, a.changed_at
            from affiliation a join user_account u on u.id = a.user_id
            """;

    private final JdbcClient jdbc;

    AffiliationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    Optional<AffiliationView> find(UUID id) {
        return jdbc.sql(SELECT + "where a.id = :id")
                .param("id", id)
                .query((row, _) -> affiliation(row))
                .optional();
    }

    /// The oldest first, those after `(appliedAt, id)`.
    @Transactional(readOnly = true)
    List<AffiliationView> list(@Nullable AffiliationStatus status, Instant appliedAfter, UUID idAfter, int limit) {
        return jdbc.sql(SELECT + """
                        where (cast(:status as text) is null or a.status = :status)
                          and (a.applied_at, a.id) > (:appliedAfter, :idAfter)
                        order by a.applied_at, a.id limit :limit
                        """)
                .param("status", status == null ? null : status.name())
                .param("appliedAfter", Timestamp.from(appliedAfter))
                .param("idAfter", idAfter)
                .param("limit", limit)
                .query((row, _) -> affiliation(row))
                .list();
    }

    /// Over all companies.
    @Transactional(readOnly = true)
    List<OwnAffiliation> listOf(UUID userId) {
        return jdbc.sql("select * from affiliations_of_user(:user)")
                .param("user", userId)
                .query((row, _) -> new OwnAffiliation(
                        row.getObject("id", UUID.class),
                        row.getObject("organization_id", UUID.class),
                        row.getString("slug"),
                        row.getString("name"),
                        AffiliationStatus.valueOf(row.getString("status")),
                        row.getString("reason"),
                        row.getTimestamp("applied_at").toInstant(),
                        row.getTimestamp("changed_at").toInstant()))
                .list();
    }

    private static AffiliationView affiliation(ResultSet row) throws SQLException {
        return new AffiliationView(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("user_id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                AffiliationStatus.valueOf(row.getString("status")),
                row.getString("message"),
                row.getString("reason"),
                row.getTimestamp("applied_at").toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }
}
