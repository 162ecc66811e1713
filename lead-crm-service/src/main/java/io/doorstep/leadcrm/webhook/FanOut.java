package io.doorstep.leadcrm.webhook;

import io.doorstep.leadcrm.webhook.shape.Shape;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/// Stores events, and one delivery of each for each endpoint that wants it; none about whoever is withheld.
@Repository
@Transactional
class FanOut {

    private final JdbcClient jdbc;

    FanOut(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One statement; a second one only where endpoints have a shape of their own, as their filter is read here.
    ///
    /// @return the deliveries' ids
    List<UUID> store(List<Message> messages, Instant now) {
        List<Row> rows = jdbc.sql("""
                        with given as (select * from unnest(cast(:events as uuid[]), cast(:types as text[]),
                                                            cast(:times as timestamptz[]), cast(:bodies as text[]),
                                                            cast(:byName as boolean[]), cast(:people as uuid[]),
                                                            cast(:leads as uuid[]))
                                                     with ordinality
                                                     as t (id, type, time, body, by_name, person, lead, place)),
                             told as (select g.* from given g where not exists (
                                          select from withheld_person w where w.person_id = coalesce(
                                              g.person,
                                              (select o.person from given o
                                               where o.lead = g.lead and o.person is not null limit 1),
                                              (select l.person_id from lead l where l.id = g.lead)))),
                             stored as (insert into partner_event (id, type, occurred_at, body)
                                        select id, type, time, body from told),
                             wanting as (select t.id as event, t.type, t.place, e.id as endpoint, e.shape
                                         from told t join webhook_endpoint e
                                         on e.enabled and (e.events = '{}' and not t.by_name or t.type = any(e.events))),
                             made as (insert into webhook_delivery
                                             (id, endpoint_id, event_id, event_type, status, next_try_at, created_at)
                                      select uuidv7(), w.endpoint, w.event, w.type, 'PENDING', :now, :now from wanting w
                                      where w.shape is null
                                      returning id)
                        select id, null as shape, 0 as place from made
                        union all select endpoint, shape, place from wanting where shape is not null
                        """)
                .param("events", texts(messages, message -> message.event().toString()))
                .param("types", texts(messages, Message::type))
                .param("times", texts(messages, message -> message.occurredAt().toString()))
                .param("bodies", texts(messages, Message::body))
                .param("byName", texts(messages, message -> Boolean.toString(message.isByName())))
                .param("people", texts(messages, message -> text(message.person())))
                .param("leads", texts(messages, message -> text(message.lead())))
                .param("now", Timestamp.from(now))
                .query((row, _) ->
                        new Row(row.getObject("id", UUID.class), row.getString("shape"), row.getInt("place") - 1))
                .list();
        List<UUID> deliveries = new ArrayList<>();
        List<Wanted> chosen = new ArrayList<>();
        for (Row row : rows) {
            if (row.shape() == null) {
                deliveries.add(row.id());
            } else if (Shape.read(row.shape()).wants(messages.get(row.place()).body())) {
                chosen.add(new Wanted(row.id(), messages.get(row.place())));
            }
        }
        if (!chosen.isEmpty()) {
            deliveries.addAll(deliver(chosen, now));
        }
        return deliveries;
    }

    private List<UUID> deliver(List<Wanted> chosen, Instant now) {
        return jdbc.sql("""
                        insert into webhook_delivery (id, endpoint_id, event_id, event_type, status, next_try_at, created_at)
                        select uuidv7(), c.endpoint, c.event, c.type, 'PENDING', :now, :now
                        from unnest(cast(:endpoints as uuid[]), cast(:events as uuid[]), cast(:types as text[]))
                            as c (endpoint, event, type)
                        returning id
                        """)
                .param("endpoints", texts(chosen, wanted -> wanted.endpoint().toString()))
                .param(
                        "events",
                        texts(chosen, wanted -> wanted.message().event().toString()))
                .param("types", texts(chosen, wanted -> wanted.message().type()))
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .list();
    }

    private static <T> @Nullable String[] texts(List<T> all, Function<T, @Nullable String> part) {
        return all.stream().map(part).toArray(String[]::new);
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    /// An event as partners get it.
    ///
    /// @param person whom it is about, where it says so
    /// @param lead which it is about, where it says so
    record Message(
            UUID event,
            String type,
            Instant occurredAt,
            String body,
            @Nullable UUID person,
            @Nullable UUID lead) {

        /// @param data what it says, by which it is known whom it is about
        static Message of(UUID event, String type, Instant occurredAt, String body, JsonNode data) {
            return new Message(event, type, occurredAt, body, id(data, "personId"), id(data, "leadId"));
        }

        private static @Nullable UUID id(JsonNode data, String field) {
            JsonNode id = data.path(field);
            return id.isString() ? UUID.fromString(id.stringValue()) : null;
        }

        /// Whether only those get it who named the type.
        boolean isByName() {
            return PartnerEventTypes.OPERATIONAL.contains(type);
        }
    }

    /// An event that an endpoint with a shape chose.
    private record Wanted(UUID endpoint, Message message) {}

    /// A delivery that was made, or an endpoint with a shape.
    ///
    /// @param place of the event in the list, for an endpoint
    private record Row(UUID id, @Nullable String shape, int place) {}
}
