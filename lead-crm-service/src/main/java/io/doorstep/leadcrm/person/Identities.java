package io.doorstep.leadcrm.person;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who owns which e-mail address, phone number and conversation; an owner is unique.
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

    Optional<UUID> findOwner(IdentityKey key) {
        return jdbc.sql("select person_id from person_identity where kind = ? and value = ?")
                .params(key.kind().name(), key.value())
                .query(UUID.class)
                .optional();
    }

    List<IdentityKey> listOf(UUID person) {
        return jdbc.sql("select kind, value from person_identity where person_id = ? order by created_at, kind, value")
                .param(person)
                .query((row, _) ->
                        new IdentityKey(IdentityKey.Kind.valueOf(row.getString("kind")), row.getString("value")))
                .list();
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
