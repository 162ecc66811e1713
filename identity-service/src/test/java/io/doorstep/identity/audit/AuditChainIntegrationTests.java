package io.doorstep.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AuditChainIntegrationTests extends AuditChainTest {

    /// IDN-51
    @Test
    void theEntriesOfAnOrganizationAreOneUnbrokenChain() {
        Answer verdict = verify();

        assertThat(verdict.text("intact")).isEqualTo("true");
        assertThat(verdict.body().path("first").asLong()).isEqualTo(1);
        Answer newest = api.get(LOG + "?limit=200", business.owner());
        assertThat(newest.items()).allSatisfy(entry -> {
            assertThat(entry.path("number").asLong()).isPositive();
            assertThat(entry.path("hash").asString()).hasSize(64);
        });
        assertThat(newest.each("hash")).contains(verdict.text("hash"));
        assertThat(newest.items().size()).isEqualTo(verdict.body().path("last").asInt());
    }

    /// IDN-51
    @Test
    void manyWritersAtOnceStillMakeOneChain() throws Exception {
        inParallel(24, () -> {
            recordOnes(3);
            return true;
        });

        assertThat(verify().text("intact")).isEqualTo("true");
        assertThat(numbers())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, verify().body().path("last").asLong())
                                .boxed()
                                .toList());
    }

    private List<Long> numbers() {
        Answer page = api.get(LOG + "?limit=200", business.owner());
        return page.each("number").stream().map(Long::valueOf).sorted().toList();
    }
}
