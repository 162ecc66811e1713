package io.doorstep.campaign.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class EngagementRulesTests {

    private final EngagementRules rules = new EngagementRules(JsonMapper.shared());

    /// CAMP-12
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OPEN|Mozilla/5.0|3600|MACHINE|privacy-proxy-prefetch",
                "OPEN|Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)|1|HUMAN|gmail-image-proxy",
                "OPEN|Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15|3600|HUMAN|browser-or-mail-program",
                "CLICK|Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36|1|MACHINE|scanned-on-arrival",
                "CLICK|Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36|60|HUMAN|browser-or-mail-program",
                "CLICK|Mozilla/5.0 (compatible; Googlebot/2.1)|600|MACHINE|named-robot",
                "CLICK|curl/8.5.0|600|MACHINE|named-robot",
                "CLICK|Barracuda Sentinel (EE)|600|MACHINE|named-robot",
                "OPEN|SomethingNobodyKnows/1.0|600|UNKNOWN|none"
            })
    void tellsPeopleFromMachines(EngagementKind kind, String agent, int seconds, Actor actor, String rule) {
        EngagementRules.Verdict verdict = rules.judge(kind, agent, Duration.ofSeconds(seconds));

        assertThat(verdict).isEqualTo(new EngagementRules.Verdict(actor, rule, 1));
    }

    @Test
    void whoHidesTheirNameStaysUnknown() {
        assertThat(rules.judge(EngagementKind.OPEN, "", Duration.ofHours(1)).actor())
                .isEqualTo(Actor.UNKNOWN);
    }
}
