package io.doorstep.leadcrm.person;

import io.doorstep.kit.web.TimePlace;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// People as they are read: three statements for a page, whatever it holds.
@Repository
@Transactional(readOnly = true)
class KnownPeople {

    private final JdbcClient jdbc;
    private final Identities identities;
    private final Addresses addresses;

    KnownPeople(JdbcClient jdbc, Identities identities, Addresses addresses) {
        this.jdbc = jdbc;
        this.identities = identities;
        this.addresses = addresses;
    }

    Optional<KnownPerson> find(UUID id) {
        return complete(jdbc.sql("select * from person where id = ? and merged_into is null and taken_back_at is null")
                        .param(id)
                        .query(KnownPeople::read)
                        .list())
                .stream()
                .findFirst();
    }

    List<KnownPerson> listOf(List<UUID> ids) {
        return complete(jdbc.sql("""
                        select * from person
                        where id = any (cast(? as uuid[])) and merged_into is null and taken_back_at is null
                        """)
                .param(ids.stream().map(UUID::toString).toArray(String[]::new))
                .query(KnownPeople::read)
                .list());
    }

    /// @param namePrefix the beginning of a name or of a surname; everybody when absent
    List<KnownPerson> list(@Nullable String namePrefix, PersonSort sort, TimePlace after, int limit) {
        String prefix = namePrefix == null ? null : namePrefix.strip().toLowerCase(Locale.ROOT);
        return complete(jdbc.sql("""
                        select * from person
                        where merged_into is null and taken_back_at is null
                          and (cast(:prefix as text) is null
                               or (name_key >= :prefix and name_key < :prefixEnd)
                               or (family_key >= :prefix and family_key < :prefixEnd))
                          and (created_at, id) %s (:at, :id)
                        order by created_at %s, id %s limit :limit
                        """.formatted(sort.beyond(), sort.direction(), sort.direction()))
                .param("prefix", prefix)
                .param("prefixEnd", prefix == null ? null : prefix + Character.MAX_VALUE)
                .param("at", Timestamp.from(after.at()))
                .param("id", after.id())
                .param("limit", limit)
                .query(KnownPeople::read)
                .list());
    }

    /// Who somebody is now who was merged, however often.
    Optional<UUID> findSurvivor(UUID merged) {
        return jdbc.sql("""
                        with recursive chain as (
                            select id, merged_into from person where id = ?
                            union all
                            select p.id, p.merged_into from person p join chain c on p.id = c.merged_into)
                        select id from chain where merged_into is null
                        """).param(merged).query(UUID.class).optional();
    }

    /// Who became one with somebody, however long ago, and the person too.
    List<UUID> listWhoBecame(UUID survivor) {
        return jdbc.sql("""
                        with recursive whole as (
                            select cast(? as uuid) as id
                            union all
                            select p.id from person p join whole w on p.merged_into = w.id)
                        select id from whole
                        """).param(survivor).query(UUID.class).list();
    }

    private List<KnownPerson> complete(List<KnownPerson> bare) {
        if (bare.isEmpty()) {
            return bare;
        }
        List<UUID> ids = bare.stream().map(KnownPerson::id).toList();
        Map<UUID, List<Identity>> known = identities.listOf(ids);
        Map<UUID, List<PostalAddress>> homes = addresses.listOf(ids);
        return bare.stream()
                .map(person -> person.with(
                        known.getOrDefault(person.id(), List.of()), homes.getOrDefault(person.id(), List.of())))
                .toList();
    }

    private static KnownPerson read(ResultSet row, int ignored) throws SQLException {
        Date born = row.getDate("birth_date");
        return new KnownPerson(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new PersonDetails(
                        row.getString("name"),
                        row.getString("given_name"),
                        row.getString("family_name"),
                        born == null ? null : born.toLocalDate()),
                List.of(),
                List.of(),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant());
    }
}
