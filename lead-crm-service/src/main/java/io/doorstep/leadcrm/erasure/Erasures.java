package io.doorstep.leadcrm.erasure;

import io.doorstep.kit.privacy.KeptFact;
import io.doorstep.leadcrm.erasure.ErasureView.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The requests, and which service has answered each.
@Repository
@Transactional(readOnly = true)
class Erasures {

    private static final TypeReference<List<KeptFact>> KEPT = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Erasures(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(ErasureView erasure) {
        jdbc.sql("""
                        insert into person_erasure (id, person_id, requested_by, requested_at, due_at)
                        values (:id, :person, :by, :at, :due)
                        """)
                .param("id", erasure.id())
                .param("person", erasure.personId())
                .param("by", erasure.requestedBy())
                .param("at", Timestamp.from(erasure.requestedAt()))
                .param("due", Timestamp.from(erasure.dueAt()))
                .update();
        erasure.parts().forEach(part -> jdbc.sql("insert into person_erasure_part (request_id, service) values (?, ?)")
                .params(erasure.id(), part.service())
                .update());
    }

    /// An answer that nobody waits for changes nothing.
    @Transactional
    public void finish(UUID request, String service, List<KeptFact> kept, Instant now) {
        jdbc.sql("""
                        update person_erasure_part set finished_at = :now, kept = cast(:kept as jsonb)
                        where request_id = :request and service = :service and finished_at is null
                        """)
                .param("now", Timestamp.from(now))
                .param("kept", json.writeValueAsString(kept))
                .param("request", request)
                .param("service", service)
                .update();
    }

    Optional<ErasureView> find(UUID person, UUID id) {
        return jdbc.sql("select * from person_erasure where person_id = ? and id = ?")
                .params(person, id)
                .query(this::read)
                .optional();
    }

    private List<Part> partsOf(UUID request) {
        return jdbc.sql("""
                        select service, finished_at, kept from person_erasure_part where request_id = ? order by service
                        """)
                .param(request)
                .query((row, _) -> new Part(
                        row.getString("service"),
                        instant(row.getTimestamp("finished_at")),
                        json.readValue(row.getString("kept"), KEPT)))
                .list();
    }

    private ErasureView read(ResultSet row, int ignored) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new ErasureView(
                id,
                row.getObject("person_id", UUID.class),
                row.getObject("requested_by", UUID.class),
                row.getTimestamp("requested_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                partsOf(id));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
