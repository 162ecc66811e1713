package io.doorstep.kit.sample;

import io.doorstep.kit.inbox.EventContext;
import io.doorstep.kit.inbox.OnEvent;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Watches the letters that pass, beside those who read them.
@Component
public class PostOffice {

    private final JdbcClient jdbc;
    private final Map<UUID, String> transactions = new ConcurrentHashMap<>();

    PostOffice(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In which transaction it saw the last letter of a tenant.
    public String transaction(UUID tenant) {
        return transactions.getOrDefault(tenant, "");
    }

    @OnEvent(topic = "letters", type = "letter.sent")
    void on(Letter letter, EventContext context) {
        transactions.put(
                context.tenantId(),
                jdbc.sql("select pg_current_xact_id()::text")
                        .query(String.class)
                        .single());
    }

    /// Its weight alone is of interest.
    record Letter(@Nullable Integer grams) {}
}
