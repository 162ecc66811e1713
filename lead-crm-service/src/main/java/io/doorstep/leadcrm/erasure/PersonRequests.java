package io.doorstep.leadcrm.erasure;

import io.doorstep.kit.crypto.FieldCipher;
import io.doorstep.kit.privacy.KeptFact;
import io.doorstep.leadcrm.erasure.PersonRequestView.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The requests, which service has answered each, and what it exported.
@Repository
@Transactional(readOnly = true)
class PersonRequests {

    private static final TypeReference<List<KeptFact>> KEPT = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final JsonMapper json;

    PersonRequests(JdbcClient jdbc, FieldCipher cipher, JsonMapper json) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.json = json;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(PersonRequestView request) {
        jdbc.sql("""
                        insert into person_request (id, kind, person_id, people, requested_by, requested_at, due_at, file_until)
                        values (:id, :kind, :person, cast(:people as uuid[]), :by, :at, :due, :until)
                        """)
                .param("id", request.id())
                .param("kind", request.kind().name())
                .param("person", request.personId())
                .param("people", request.people().stream().map(UUID::toString).toArray(String[]::new))
                .param("by", request.requestedBy())
                .param("at", Timestamp.from(request.requestedAt()))
                .param("due", Timestamp.from(request.dueAt()))
                .param("until", timestamp(request.fileUntil()))
                .update();
        request.parts().forEach(part -> jdbc.sql("insert into person_request_part (request_id, service) values (?, ?)")
                .params(request.id(), part.service())
                .update());
    }

    /// An answer that nobody waits for changes nothing.
    @Transactional
    public void finishErasure(UUID request, String service, List<KeptFact> kept, Instant now) {
        jdbc.sql("""
                        update person_request_part set finished_at = :now, kept = cast(:kept as jsonb)
                        where request_id = :request and service = :service and finished_at is null
                          and exists (select from person_request r where r.id = request_id and r.kind = 'ERASURE')
                        """)
                .param("now", Timestamp.from(now))
                .param("kept", json.writeValueAsString(kept))
                .param("request", request)
                .param("service", service)
                .update();
    }

    /// @return nothing when there is no such export, or its file is gone
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<PersonRequestView> lockExport(UUID id, Instant now) {
        return jdbc.sql(
                        "select * from person_request where id = :id and kind = 'EXPORT' and file_until > :now for update")
                .param("id", id)
                .param("now", Timestamp.from(now))
                .query(this::read)
                .optional();
    }

    /// @return false when the service takes no part, or has answered before
    @Transactional(propagation = Propagation.MANDATORY)
    boolean keepPart(UUID request, String service, String content, Instant now) {
        return jdbc.sql("""
                        update person_request_part set finished_at = :now, content = :content
                        where request_id = :request and service = :service and finished_at is null
                        """)
                        .param("now", Timestamp.from(now))
                        .param("content", cipher.encrypt(content))
                        .param("request", request)
                        .param("service", service)
                        .update()
                == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void keepFileUntil(UUID request, Instant end) {
        jdbc.sql("update person_request set file_until = ? where id = ?")
                .params(Timestamp.from(end), request)
                .update();
    }

    /// What each service has exported.
    Map<String, String> listContents(UUID request) {
        Map<String, String> contents = new LinkedHashMap<>();
        jdbc.sql("""
                        select service, content from person_request_part
                        where request_id = ? and content is not null order by service
                        """).param(request).query(row -> {
            contents.put(row.getString("service"), cipher.decrypt(row.getString("content")));
        });
        return contents;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void forgetContents(UUID request) {
        jdbc.sql("update person_request_part set content = null where request_id = ?")
                .param(request)
                .update();
    }

    Optional<PersonRequestView> find(UUID id) {
        return jdbc.sql("select * from person_request where id = ?")
                .param(id)
                .query(this::read)
                .optional();
    }

    Optional<PersonRequestView> find(UUID person, UUID id) {
        return find(id).filter(request -> request.personId().equals(person));
    }

    private List<Part> partsOf(UUID request) {
        return jdbc.sql("""
                        select service, finished_at, kept from person_request_part where request_id = ? order by service
                        """)
                .param(request)
                .query((row, _) -> new Part(
                        row.getString("service"),
                        instant(row.getTimestamp("finished_at")),
                        json.readValue(row.getString("kept"), KEPT)))
                .list();
    }

    private PersonRequestView read(ResultSet row, int ignored) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new PersonRequestView(
                id,
                RequestKind.valueOf(row.getString("kind")),
                row.getObject("person_id", UUID.class),
                Arrays.asList((UUID[]) row.getArray("people").getArray()),
                row.getObject("requested_by", UUID.class),
                row.getTimestamp("requested_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                instant(row.getTimestamp("file_until")),
                partsOf(id));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant time) {
        return time == null ? null : Timestamp.from(time);
    }
}
