package io.doorstep.identity.privacy;

import io.doorstep.kit.crypto.FieldCipher;
import io.doorstep.kit.tenancy.Tenancy;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Which service has answered a request, and what it exported.
@Component
class PrivacyParts {

    private static final TypeReference<List<KeptFact>> KEPT = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final JsonMapper json;

    PrivacyParts(JdbcClient jdbc, FieldCipher cipher, JsonMapper json) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.json = json;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void await(UUID requestId, Collection<String> services) {
        services.forEach(service -> jdbc.sql(
                        "insert into privacy_part (tenant_id, request_id, service) values (:tenant, :request, :service)")
                .param("tenant", Tenancy.current())
                .param("request", requestId)
                .param("service", service)
                .update());
    }

    /// @return false when the service takes no part, or has answered before
    @Transactional(propagation = Propagation.MANDATORY)
    boolean finish(UUID requestId, String service, List<KeptFact> kept, Instant now) {
        return jdbc.sql("""
                        update privacy_part set finished_at = :now, kept = cast(:kept as jsonb)
                        where request_id = :request and service = :service and finished_at is null
                        """)
                        .param("now", Timestamp.from(now))
                        .param("kept", json.writeValueAsString(kept))
                        .param("request", requestId)
                        .param("service", service)
                        .update()
                == 1;
    }

    /// @return false when the service takes no part, or has answered before
    @Transactional(propagation = Propagation.MANDATORY)
    boolean keep(UUID requestId, String service, String content) {
        return jdbc.sql("""
                        update privacy_part set content = :content
                        where request_id = :request and service = :service and finished_at is null
                        """)
                        .param("content", cipher.encrypt(content))
                        .param("request", requestId)
                        .param("service", service)
                        .update()
                == 1;
    }

    @Transactional(readOnly = true)
    List<PrivacyPart> list(UUID requestId) {
        return jdbc.sql("""
                        select service, finished_at, kept from privacy_part
                        where request_id = :request order by service
                        """)
                .param("request", requestId)
                .query((row, _) -> {
                    Timestamp finishedAt = row.getTimestamp("finished_at");
                    return new PrivacyPart(
                            row.getString("service"),
                            finishedAt == null ? null : finishedAt.toInstant(),
                            json.readValue(row.getString("kept"), KEPT));
                })
                .list();
    }

    /// What each service has exported.
    @Transactional(readOnly = true)
    Map<String, String> contents(UUID requestId) {
        Map<String, String> contents = new LinkedHashMap<>();
        jdbc.sql("""
                        select service, content from privacy_part
                        where request_id = :request and content is not null and finished_at is not null order by service
                        """).param("request", requestId).query(row -> {
            contents.put(row.getString("service"), cipher.decrypt(row.getString("content")));
        });
        return contents;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void forgetContents(UUID requestId) {
        jdbc.sql("update privacy_part set content = null where request_id = :request")
                .param("request", requestId)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void forgetContentsOf(UUID userId) {
        jdbc.sql("""
                        update privacy_part set content = null
                        where request_id in (select id from privacy_request where user_id = :user)
                        """).param("user", userId).update();
    }
}
