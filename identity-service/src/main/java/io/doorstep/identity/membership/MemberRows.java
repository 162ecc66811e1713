package io.doorstep.identity.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Reads members together with their accounts.
@Component
class MemberRows {

    private static final String SELECT = """
            select m.user_id, m.version, coalesce(m.name, u.name) as name, u.email, m.job_title, m.phone,
                   m.status, m.roles, m.created_at, m.joined_at, m.invitation_expires_at
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

    /// Stays a member until the transaction ends.
    ///
    /// @return false when there is no such member
    @Transactional(propagation = Propagation.MANDATORY)
    boolean lock(UUID userId) {
        return jdbc.sql("select user_id from membership where user_id = :user for update")
                .param("user", userId)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /// The oldest first, those after `(createdAt, userId)`.
    ///
    /// @param among only these, when not empty
    @Transactional(readOnly = true)
    List<MemberView> list(
            MemberFilter filter, Optional<List<UUID>> among, Instant createdAfter, UUID userAfter, int limit) {
        return jdbc.sql(SELECT + """
                                where (cast(:status as text) is null or m.status = :status)
                                  and (cast(:role as text) is null or :role = any (m.roles))
                                  and (cast(:text as text) is null
                                       or position(lower(cast(:text as text)) in lower(coalesce(m.name, u.name))) > 0
                                       or position(lower(cast(:text as text)) in u.email) > 0)
                                  and (:anybody or m.user_id = any (cast(:among as uuid[])))
                                  and (m.created_at, m.user_id) > (:createdAfter, :userAfter)
                                order by m.created_at, m.user_id limit :limit
                                """)
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param("role", filter.role())
                .param("text", filter.text())
                .param("anybody", among.isEmpty())
                .param(
                        "among",
                        among.orElse(List.of()).stream().map(UUID::toString).toArray(String[]::new))
                .param("createdAfter", Timestamp.from(createdAfter))
                .param("userAfter", userAfter)
                .param("limit", limit)
                .query((row, _) -> member(row))
                .list();
    }

    @Transactional(readOnly = true)
    Map<UUID, Set<String>> rolesOfActive() {
        Map<UUID, Set<String>> roles = new HashMap<>();
        jdbc.sql("select user_id, roles from membership where status = 'ACTIVE'")
                .query(row -> {
                    roles.put(row.getObject("user_id", UUID.class), roles(row));
                });
        return roles;
    }

    /// Of each invitation that may still be accepted.
    @Transactional(readOnly = true)
    List<Set<String>> rolesOfInvited(Instant now) {
        return jdbc.sql("select roles from membership where status = 'INVITED' and invitation_expires_at > :now")
                .param("now", Timestamp.from(now))
                .query((row, _) -> roles(row))
                .list();
    }

    @Transactional(readOnly = true)
    Map<MemberStatus, Long> countByStatus() {
        Map<MemberStatus, Long> counts = new EnumMap<>(MemberStatus.class);
        jdbc.sql("select status, count(*) as people from membership group by status")
                .query(row -> {
                    counts.put(MemberStatus.valueOf(row.getString("status")), row.getLong("people"));
                });
        return counts;
    }

    @Transactional(readOnly = true)
    List<String> givenRoles() {
        return jdbc.sql("select distinct unnest(roles) from membership")
                .query(String.class)
                .list();
    }

    private static MemberView member(ResultSet row) throws SQLException {
        return new MemberView(
                row.getObject("user_id", UUID.class),
                row.getInt("version"),
                row.getString("name"),
                row.getString("email"),
                row.getString("job_title"),
                row.getString("phone"),
                MemberStatus.valueOf(row.getString("status")),
                roles(row),
                row.getTimestamp("created_at").toInstant(),
                instant(row, "joined_at"),
                instant(row, "invitation_expires_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    private static Set<String> roles(ResultSet row) throws SQLException {
        return new TreeSet<>(Set.of((String[]) row.getArray("roles").getArray()));
    }
}
