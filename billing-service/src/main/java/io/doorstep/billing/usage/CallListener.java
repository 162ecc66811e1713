package io.doorstep.billing.usage;

import io.doorstep.kit.inbox.EventContext;
import io.doorstep.kit.inbox.OnEvent;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class CallListener {

    private static final Set<String> PROGRAMS = Set.of("api-key", "oauth-client");

    private final RecordUsage recordUsage;

    CallListener(RecordUsage recordUsage) {
        this.recordUsage = recordUsage;
    }

    @OnEvent(topic = "usage", type = "api.called")
    void on(ApiCalled called, EventContext context) {
        recordUsage.record(new MeteredEvent(context.eventId(), called.metric(), called.windowStart(), called.calls()));
    }

    @OnEvent(topic = "usage", type = "ai.tokens-used")
    void on(AiTokensUsed used, EventContext context) {
        long tokens = Math.addExact(used.inputTokens(), used.outputTokens());
        recordUsage.record(new MeteredEvent(context.eventId(), Metric.AI_TOKENS, used.usedAt(), tokens));
    }

    record ApiCalled(String credentialKind, Instant windowStart, long calls) {

        Metric metric() {
            String kind = credentialKind.toLowerCase(Locale.ROOT).replace('_', '-');
            return PROGRAMS.contains(kind) ? Metric.API_CALLS : Metric.CONSOLE_CALLS;
        }
    }

    record AiTokensUsed(long inputTokens, long outputTokens, Instant usedAt) {}
}
