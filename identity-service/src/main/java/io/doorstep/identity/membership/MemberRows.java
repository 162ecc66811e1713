package io.doorstep.identity.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads members together with their accounts.
@Component
class MemberRows {

    private static final String SELECT = """
            select m.user_id, m.version, u.name, u.email, m.status, m.roles, m.created_at, m.joined_at
            from membership m join user_account u on u.id = m.user_id
            """;

    private final JdbcClient jdbc;

    MemberRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    Optional<MemberView> find(UUID userId) {
        return jdbc.sql(SELECT + "where m.user_id = :user")
                .param("user", userId)
                .query((row, _) -> member(row))
                .optional();
    }

    /// The oldest first, those after `(createdAt, userId)`.
    @Transactional(readOnly = true)
    List<MemberView> list(@Nullable MemberStatus status, Instant createdAfter, UUID userAfter, int limit) {
        return jdbc.sql(SELECT + """
                                where (cast(:status as text) is null or m.status = :status)
                                  and (m.created_at, m.user_id) > (:createdAfter, :userAfter)
                                order by m.created_at, m.user_id limit :limit
                                """)
                .param("status", status == null ? null : status.name())
                .param("createdAfter", Timestamp.from(createdAfter))
                .param("userAfter", userAfter)
                .param("limit", limit)
                .query((row, _) -> member(row))
                .list();
    }

    private static MemberView member(ResultSet row) throws SQLException {
        Timestamp joinedAt = row.getTimestamp("joined_at");
        return new MemberView(
                row.getObject("user_id", UUID.class),
                row.getInt("version"),
                row.getString("name"),
                row.getString("email"),
                MemberStatus.valueOf(row.getString("status")),
                new TreeSet<>(Set.of((String[]) row.getArray("roles").getArray())),
                row.getTimestamp("created_at").toInstant(),
                joinedAt == null ? null : joinedAt.toInstant());
    }
}
