package io.doorstep.kit.audit;

import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import io.doorstep.kit.tenancy.Tenancy;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Records what was done that is not a write to an entity: a log-in, an export, an import.
public class Audit {

    /// Longer lists are split, so that no event outgrows the broker's limit.
    private static final int ENTRIES_PER_EVENT = 200;

    private static final int LONGEST_AGENT = 500;

    private final Outbox outbox;
    private final InstantSource clock;
    private final String service;

    Audit(Outbox outbox, InstantSource clock, String service) {
        this.outbox = outbox;
        this.clock = clock;
        this.service = service;
    }

    /// @param action a verb, such as `export`
    /// @param model what it was done to, such as `Lead`
    public void record(String action, String model, Object objectId, Map<String, ?> details) {
        Map<String, AuditEntry.Change> changes = new TreeMap<>();
        details.forEach((name, value) -> changes.put(name, new AuditEntry.Change(null, String.valueOf(value))));
        publish(List.of(new AuditEntry(action, model, objectId.toString(), changes)));
    }

    /// Whoever has just proved who it is acts from here to the transaction's end, unless a token says who does.
    public static void actAs(UUID user) {
        ActingUser.bind(user);
    }

    void publish(List<AuditEntry> entries) {
        Actor actor = Actor.current();
        HttpServletRequest request = request();
        for (int from = 0; from < entries.size(); from += ENTRIES_PER_EVENT) {
            var recorded = new AuditRecordedV1(
                    service,
                    actor.kind(),
                    actor.id(),
                    actor.cause(),
                    request == null ? null : addressOf(request),
                    request == null ? null : agentOf(request),
                    clock.instant(),
                    entries.subList(from, Math.min(entries.size(), from + ENTRIES_PER_EVENT)));
            outbox.publish(new OutgoingEvent("audit", "audit.recorded", Tenancy.current(), recorded));
        }
    }

    private static @Nullable HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest()
                : null;
    }

    /// The gateway writes the header itself and drops what came from outside.
    private static String addressOf(HttpServletRequest request) {
        String forwarded = request.getHeader("X-Forwarded-For");
        return forwarded == null ? request.getRemoteAddr() : forwarded.split(",", 2)[0].strip();
    }

    private static @Nullable String agentOf(HttpServletRequest request) {
        String agent = request.getHeader("User-Agent");
        return agent == null || agent.length() <= LONGEST_AGENT ? agent : agent.substring(0, LONGEST_AGENT);
    }
}
