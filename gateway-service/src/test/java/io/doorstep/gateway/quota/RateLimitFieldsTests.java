package io.doorstep.gateway.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("GW-09")
class RateLimitFieldsTests {

    private final List<Policy> policies =
            List.of(Policy.burst("burst", 10), Policy.hourly("hour", 100), Policy.daily("day", 1000));

    @Test
    void writesPoliciesAsAListOfStringsWithParameters() {
        assertThat(RateLimitFields.policies(policies))
                .isEqualTo("\"burst\";q=10;w=1, \"hour\";q=100;w=3600, \"day\";q=1000;w=86400");
    }

    @Test
    void writesWhatRemainsAndWhenItIsFullAgain() {
        Bucket[] buckets = {new LocalBucket(), new LocalBucket(), new LocalBucket()};
        buckets[1].take(policies.get(1), 7200);
        assertThat(RateLimitFields.limits(policies, buckets, 7210))
                .isEqualTo("\"burst\";r=10;t=1, \"hour\";r=99;t=3590, \"day\";r=1000;t=79190");
    }
}
