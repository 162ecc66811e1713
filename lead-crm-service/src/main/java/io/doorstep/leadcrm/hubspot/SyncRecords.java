package io.doorstep.leadcrm.hubspot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The records, and how much of what happened to each is dealt with.
@Repository
@Transactional
class SyncRecords {

    private static final TypeReference<Map<ContactField, String>> AGREED = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SyncRecords(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// What happened here.
    ///
    /// @return whether there is a connection that wants to know
    boolean markPerson(UUID person, UUID newId, Instant now) {
        return jdbc.sql("""
                        insert into hubspot_record (id, person_id, changed_here_at, status, due_at)
                        select :id, :person, :now, 'WAITING', :now from hubspot_connection where status <> 'WAITING'
                        on conflict (tenant_id, person_id) do update
                        set mark = hubspot_record.mark + 1, changed_here_at = excluded.changed_here_at,
                            status = 'WAITING', due_at = excluded.due_at
                        """)
                        .param("id", newId)
                        .param("person", person)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /// Marks people whom we have no record of, in the order of their ids.
    ///
    /// @return the last of them; nothing when there are no more
    Optional<UUID> markNext(UUID after, int limit, Instant now) {
        return jdbc.sql("""
                        with next as (select id from person where id > :after and merged_into is null order by id limit :limit),
                             made as (insert into hubspot_record (id, person_id, status, due_at)
                                      select uuidv7(), id, 'WAITING', :now from next
                                      on conflict (tenant_id, person_id) do nothing)
                        select id from next order by id desc limit 1
                        """)
                .param("after", after)
                .param("limit", limit)
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .optional();
    }

    /// Whoever was merged into somebody has no contact any more.
    void forgetPerson(UUID person) {
        jdbc.sql("delete from hubspot_record where person_id = ?").param(person).update();
    }

    /// What happened there.
    void markContact(String contact, UUID newId, Instant now) {
        jdbc.sql("""
                        insert into hubspot_record (id, contact_id, status, due_at) values (:id, :contact, 'WAITING', :now)
                        on conflict (tenant_id, contact_id) do update
                        set mark = hubspot_record.mark + 1, status = 'WAITING', due_at = excluded.due_at
                        """)
                .param("id", newId)
                .param("contact", contact)
                .param("now", Timestamp.from(now))
                .update();
    }

    /// @return whether there is one
    boolean retry(UUID record, Instant now) {
        return jdbc.sql("update hubspot_record set mark = mark + 1, status = 'WAITING', due_at = ? where id = ?")
                        .params(Timestamp.from(now), record)
                        .update()
                == 1;
    }

    /// What concerns whoever does not want to be handed on waits.
    @Transactional(readOnly = true)
    List<SyncRecord> listDue(Instant now, int limit) {
        return jdbc.sql("""
                        select id, person_id, contact_id, agreed, mark, changed_here_at from hubspot_record
                        where mark <> synced_mark and due_at <= :now
                          and not exists (select from withheld_person w where w.person_id = hubspot_record.person_id)
                        order by due_at, id limit :limit
                        """)
                .param("now", Timestamp.from(now))
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    @Transactional(readOnly = true)
    Optional<SyncRecord> findOfPerson(UUID person) {
        return jdbc.sql("""
                        select id, person_id, contact_id, agreed, mark, changed_here_at from hubspot_record
                        where person_id = ?
                        """).param(person).query(this::read).optional();
    }

    /// Gives the person's record its contact, in the place of the one that knew the contact alone.
    void fold(UUID contactAlone, SyncRecord ofPerson, String contact, Instant now) {
        jdbc.sql("delete from hubspot_record where id = ?").param(contactAlone).update();
        jdbc.sql("""
                        update hubspot_record set contact_id = :contact, mark = mark + 1, status = 'WAITING', due_at = :now
                        where id = :id
                        """)
                .param("contact", contact)
                .param("now", Timestamp.from(now))
                .param("id", ofPerson.id())
                .update();
    }

    void meet(UUID record, UUID person) {
        jdbc.sql("update hubspot_record set person_id = ? where id = ?")
                .params(person, record)
                .update();
    }

    /// What has happened since the mark was read is still to be dealt with.
    ///
    /// @return whether no other person here has the contact
    boolean agree(UUID record, long mark, String contact, Map<ContactField, String> values, Instant now) {
        jdbc.sql("delete from hubspot_record where contact_id = ? and id <> ? and person_id is null")
                .params(contact, record)
                .update();
        return jdbc.sql("""
                        update hubspot_record set contact_id = :contact, agreed = cast(:values as jsonb), synced_mark = :mark,
                               status = case when mark = :mark then 'IN_SYNC' else 'WAITING' end,
                               trouble = null, synced_at = :now
                        where id = :id
                          and not exists (select from hubspot_record o where o.contact_id = :contact and o.id <> :id)
                        """)
                        .param("contact", contact)
                        .param("values", json.writeValueAsString(values))
                        .param("mark", mark)
                        .param("now", Timestamp.from(now))
                        .param("id", record)
                        .update()
                == 1;
    }

    void giveUp(UUID record, long mark, RecordStatus status, String trouble) {
        jdbc.sql("""
                        update hubspot_record set synced_mark = :mark, trouble = :trouble,
                               status = case when mark = :mark then :status else 'WAITING' end
                        where id = :id
                        """)
                .param("mark", mark)
                .param("trouble", trouble)
                .param("status", status.name())
                .param("id", record)
                .update();
    }

    void forgetAll() {
        jdbc.sql("delete from hubspot_record").update();
    }

    private SyncRecord read(ResultSet row, int ignored) throws SQLException {
        String agreed = row.getString("agreed");
        Timestamp changed = row.getTimestamp("changed_here_at");
        return new SyncRecord(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("contact_id"),
                agreed == null ? Map.of() : json.readValue(agreed, AGREED),
                row.getLong("mark"),
                changed == null ? null : changed.toInstant());
    }
}
