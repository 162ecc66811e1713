package io.doorstep.leadcrm.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who owns which e-mail address, phone number, conversation and other key; an owner is unique.
@Repository
@Transactional(readOnly = true)
class Identities {

    private final JdbcClient jdbc;

    Identities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Takes the keys that nobody owns. Waits for a transaction that is taking one of them at this moment; the order
    /// of the keys keeps two such transactions from waiting for each other.
    ///
    /// @return how many were free
    @Transactional
    int claim(List<IdentityKey> keys, UUID person) {
        return jdbc.sql("""
                        insert into person_identity (kind, value, person_id)
                        select key.kind, key.value, ? from unnest(?, ?) as key (kind, value) order by 1, 2
                        on conflict (tenant_id, kind, value) do nothing
                        """).params(person, kinds(keys), values(keys)).update();
    }

    /// The people who own any of the keys, the oldest first, locked until the transaction ends.
    @Transactional
    List<Owner> lockOwners(List<IdentityKey> keys, UUID except) {
        return jdbc.sql("""
                        select id, name, created_at from person
                        where id in (select person_id from person_identity
                                     where (kind, value) in (select * from unnest(?, ?)) and person_id <> ?)
                          and merged_into is null and taken_back_at is null
                        order by created_at, id for no key update
                        """)
                .params(kinds(keys), values(keys), except)
                .query((row, _) -> new Owner(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    @Transactional
    void handOver(UUID from, UUID to) {
        jdbc.sql("update person_identity set person_id = ? where person_id = ?")
                .params(to, from)
                .update();
    }

    /// Lets go of all keys of somebody who was not made in the end.
    @Transactional
    void release(UUID person) {
        jdbc.sql("delete from person_identity where person_id = ?")
                .param(person)
                .update();
    }

    /// Says where a person's keys come from that were taken just now.
    @Transactional
    void sourceOf(List<IdentityKey> keys, String source) {
        jdbc.sql("update person_identity set source = ? where (kind, value) in (select * from unnest(?, ?))")
                .params(source, kinds(keys), values(keys))
                .update();
    }

    @Transactional
    void verify(IdentityKey key, Instant when) {
        jdbc.sql("update person_identity set verified_at = coalesce(verified_at, ?) where kind = ? and value = ?")
                .params(Timestamp.from(when), key.kind().name(), key.value())
                .update();
    }

    /// Makes one key the first choice among those of its kind.
    @Transactional
    void prefer(IdentityKey key, UUID person) {
        jdbc.sql("update person_identity set is_primary = false where person_id = ? and kind = ? and is_primary")
                .params(person, key.kind().name())
                .update();
        jdbc.sql("update person_identity set is_primary = true where person_id = ? and kind = ? and value = ?")
                .params(person, key.kind().name(), key.value())
                .update();
    }

    @Transactional
    boolean remove(UUID person, UUID identity) {
        return jdbc.sql("delete from person_identity where person_id = ? and id = ?")
                        .params(person, identity)
                        .update()
                > 0;
    }

    Optional<UUID> findOwner(IdentityKey key) {
        return jdbc.sql("select person_id from person_identity where kind = ? and value = ?")
                .params(key.kind().name(), key.value())
                .query(UUID.class)
                .optional();
    }

    /// Of each person, the first choice of each kind first, then the oldest.
    Map<UUID, List<Identity>> listOf(Collection<UUID> people) {
        return jdbc
                .sql("""
                        select * from person_identity where person_id = any (cast(? as uuid[]))
                        order by not is_primary, created_at, kind, value
                        """)
                .param(people.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getObject("person_id", UUID.class), read(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Identity read(ResultSet row) throws SQLException {
        Timestamp verified = row.getTimestamp("verified_at");
        return new Identity(
                row.getObject("id", UUID.class),
                IdentityKind.valueOf(row.getString("kind")),
                row.getString("value"),
                row.getBoolean("is_primary"),
                verified == null ? null : verified.toInstant(),
                row.getString("source"),
                row.getTimestamp("created_at").toInstant());
    }

    private static String[] kinds(List<IdentityKey> keys) {
        return keys.stream().map(key -> key.kind().name()).toArray(String[]::new);
    }

    private static String[] values(List<IdentityKey> keys) {
        return keys.stream().map(IdentityKey::value).toArray(String[]::new);
    }

    /// A person to whom a key belongs.
    record Owner(UUID id, @Nullable String name) {}
}
