package io.doorstep.campaign.tracking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Tells humans from machines by the first rule of the file that fits; what no rule knows stays unknown.
@Component
class EngagementRules {

    private final RuleFile file;

    EngagementRules(JsonMapper json) {
        try (InputStream in = new ClassPathResource("tracking/engagement-rules.json").getInputStream()) {
            this.file = json.readValue(in, RuleFile.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    record RuleFile(int version, List<EngagementRule> rules) {}

    /// @param rule that decided, or `none`
    record Verdict(Actor actor, String rule, int version) {}

    Verdict judge(EngagementKind kind, String userAgent, Duration sinceSent) {
        return file.rules().stream()
                .filter(rule -> rule.matches(kind, userAgent, sinceSent))
                .findFirst()
                .map(rule -> new Verdict(rule.actor(), rule.name(), file.version()))
                .orElseGet(() -> new Verdict(Actor.UNKNOWN, "none", file.version()));
    }
}
