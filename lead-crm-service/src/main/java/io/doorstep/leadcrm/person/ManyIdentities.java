package io.doorstep.leadcrm.person;

import io.doorstep.leadcrm.person.Identities.Owner;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes many keys at once, in the order in which captures take and lock theirs, so that neither waits for the other.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ManyIdentities {

    private final JdbcClient jdbc;

    ManyIdentities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param wanted by key the newcomer who gets it when nobody has it
    Owners claim(Map<IdentityKey, UUID> wanted) {
        Set<UUID> newcomers = Set.copyOf(wanted.values());
        while (true) {
            insert(wanted);
            Map<UUID, Standing> standing = lockOwners(wanted, newcomers);
            Map<IdentityKey, UUID> owners = ownersOf(wanted);
            boolean settled = owners.size() == wanted.size()
                    && owners.values().stream().allMatch(id -> newcomers.contains(id) || standing.containsKey(id));
            if (settled) {
                return new Owners(owners, standing);
            }
            // Somebody was merged, or let go of a key, at this very moment.
        }
    }

    private void insert(Map<IdentityKey, UUID> wanted) {
        List<Map.Entry<IdentityKey, UUID>> entries = List.copyOf(wanted.entrySet());
        jdbc.sql("""
                        insert into person_identity (kind, value, person_id, source)
                        select key.kind, key.value, cast(key.person as uuid), 'import'
                        from unnest(?, ?, ?) as key (kind, value, person) order by 1, 2
                        on conflict (tenant_id, kind, value) do nothing
                        """)
                .params(
                        kinds(wanted.keySet()),
                        values(wanted.keySet()),
                        entries.stream()
                                .map(entry -> entry.getValue().toString())
                                .toArray(String[]::new))
                .update();
    }

    private Map<UUID, Standing> lockOwners(Map<IdentityKey, UUID> wanted, Set<UUID> newcomers) {
        Map<UUID, Standing> standing = new LinkedHashMap<>();
        jdbc.sql("""
                        select id, name from person
                        where id in (select person_id from person_identity
                                     where (kind, value) in (select * from unnest(?, ?)))
                          and merged_into is null and taken_back_at is null and not id = any (cast(? as uuid[]))
                        order by created_at, id for no key update
                        """)
                .params(
                        kinds(wanted.keySet()),
                        values(wanted.keySet()),
                        newcomers.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, _) -> new Owner(row.getObject("id", UUID.class), row.getString("name")))
                .list()
                .forEach(owner -> standing.put(owner.id(), new Standing(standing.size(), owner.name())));
        return standing;
    }

    private Map<IdentityKey, UUID> ownersOf(Map<IdentityKey, UUID> wanted) {
        return jdbc
                .sql("""
                        select kind, value, person_id from person_identity
                        where (kind, value) in (select * from unnest(?, ?))
                        """)
                .params(kinds(wanted.keySet()), values(wanted.keySet()))
                .query(ManyIdentities::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void handOver(Map<IdentityKey, UUID> moved) {
        if (moved.isEmpty()) {
            return;
        }
        List<Map.Entry<IdentityKey, UUID>> entries = List.copyOf(moved.entrySet());
        jdbc.sql("""
                        update person_identity i set person_id = cast(key.person as uuid)
                        from unnest(?, ?, ?) as key (kind, value, person)
                        where i.kind = key.kind and i.value = key.value
                        """)
                .params(
                        kinds(moved.keySet()),
                        values(moved.keySet()),
                        entries.stream()
                                .map(entry -> entry.getValue().toString())
                                .toArray(String[]::new))
                .update();
    }

    private static Map.Entry<IdentityKey, UUID> read(ResultSet row, int ignored) throws SQLException {
        return Map.entry(
                new IdentityKey(IdentityKind.valueOf(row.getString("kind")), row.getString("value")),
                row.getObject("person_id", UUID.class));
    }

    private static String[] kinds(Set<IdentityKey> keys) {
        return keys.stream().map(key -> key.kind().name()).toArray(String[]::new);
    }

    private static String[] values(Set<IdentityKey> keys) {
        return keys.stream().map(IdentityKey::value).toArray(String[]::new);
    }

    /// @param rank among those who are known, the oldest first
    private record Standing(int rank, @Nullable String name) {}

    /// Whose the keys are while row after row is looked at.
    static final class Owners {

        private final Map<IdentityKey, UUID> owners;
        private final Map<UUID, Standing> standing;
        private final Map<IdentityKey, UUID> moved = new HashMap<>();
        private final Set<UUID> made = new HashSet<>();

        private Owners(Map<IdentityKey, UUID> owners, Map<UUID, Standing> standing) {
            this.owners = new HashMap<>(owners);
            this.standing = new HashMap<>(standing);
        }

        /// Everybody but the newcomer who owns any of the keys, the oldest first.
        List<UUID> of(List<IdentityKey> keys, UUID newcomer) {
            List<UUID> known = new ArrayList<>(keys.stream()
                    .map(key -> Objects.requireNonNull(owners.get(key)))
                    .filter(id -> !id.equals(newcomer))
                    .distinct()
                    .toList());
            known.sort(Comparator.comparingInt(this::rankOf));
            return known;
        }

        private int rankOf(UUID id) {
            return Objects.requireNonNull(standing.get(id)).rank();
        }

        void giveAll(List<IdentityKey> keys, UUID newcomer, UUID to) {
            for (IdentityKey key : keys) {
                if (newcomer.equals(owners.get(key))) {
                    owners.put(key, to);
                    moved.put(key, to);
                }
            }
        }

        void made(UUID newcomer, @Nullable String name) {
            made.add(newcomer);
            standing.put(newcomer, new Standing(standing.size(), name));
        }

        boolean isMade(UUID id) {
            return made.contains(id);
        }

        void named(UUID id, @Nullable String name) {
            standing.put(id, new Standing(rankOf(id), name));
        }

        @Nullable
        String nameOf(UUID id) {
            return Objects.requireNonNull(standing.get(id)).name();
        }

        Map<IdentityKey, UUID> moved() {
            return moved;
        }
    }
}
