package io.doorstep.leadcrm.erasure;

import io.doorstep.kit.audit.Audit;
import io.doorstep.kit.security.Caller;
import io.doorstep.leadcrm.person.FindPerson;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Whose facts must stay while a court or an authority may ask for them.
@Repository
@Transactional(readOnly = true)
class PersonHolds {

    private final JdbcClient jdbc;
    private final FindPerson findPerson;
    private final PersonFacts facts;
    private final Audit audit;
    private final InstantSource clock;

    PersonHolds(JdbcClient jdbc, FindPerson findPerson, PersonFacts facts, Audit audit, InstantSource clock) {
        this.jdbc = jdbc;
        this.findPerson = findPerson;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    /// One that is there already stays as it is.
    ///
    /// @return empty when there is no such person
    @Transactional
    Optional<Hold> place(UUID person, String reason) {
        facts.lock(List.of(person));
        if (findPerson.findById(person).isEmpty()) {
            return Optional.empty();
        }
        int placed = jdbc.sql("""
                        insert into person_hold (person_id, reason, placed_by, placed_at) values (:person, :reason, :by, :at)
                        on conflict do nothing
                        """)
                .param("person", person)
                .param("reason", reason)
                .param("by", Caller.current().userId())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        if (placed > 0) {
            audit.record("hold", "Person", person, Map.of("reason", reason));
        }
        return find(person);
    }

    /// @return false when there was none
    @Transactional
    boolean lift(UUID person) {
        boolean lifted = jdbc.sql("delete from person_hold where person_id = ?")
                        .param(person)
                        .update()
                == 1;
        if (lifted) {
            audit.record("release", "Person", person, Map.of());
        }
        return lifted;
    }

    Optional<Hold> find(UUID person) {
        return jdbc.sql("select reason, placed_by, placed_at from person_hold where person_id = ?")
                .param(person)
                .query((row, _) -> new Hold(
                        row.getString("reason"),
                        row.getObject("placed_by", UUID.class),
                        row.getTimestamp("placed_at").toInstant()))
                .optional();
    }

    /// @param people all who are one
    boolean isAnyHeld(List<UUID> people) {
        return jdbc.sql("select exists (select from person_hold where person_id = any (cast(? as uuid[])))")
                .param(people.stream().map(UUID::toString).toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    /// Why a person's facts must stay.
    record Hold(String reason, UUID placedBy, Instant placedAt) {}
}
