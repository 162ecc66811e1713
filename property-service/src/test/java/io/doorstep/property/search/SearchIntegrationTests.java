package io.doorstep.property.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestTokens;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServiceTest
@DisplayName("PROP-08, PROP-09, PROP-13: listings are found")
class SearchIntegrationTests extends SearchContract {

    @Test
    @DisplayName("PROP-16: what means the same is found, within the tenant")
    void findsWhatMeansTheSameInOtherWords() {
        add("sea", 100_000, 3, 47.6, -122.3, "garden", "A few steps from the ocean beach");
        add("town", 100_000, 3, 47.6, -122.3, "garden", "Downtown loft beside the railway station");
        UUID other = UUID.randomUUID();

        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        references(search("?q=seaside")))
                .containsExactly("sea"));

        assertThat(get("?q=seaside", TestTokens.user(other).bearer())
                        .at("/total")
                        .asInt())
                .isZero();
    }

    @Test
    void looksUpWordsAloneOrMeaningAloneWhereThatIsAskedFor() {
        add("sea", 100_000, 3, 47.6, -122.3, "garden", "A few steps from the ocean beach");
        add("zq4711", 100_000, 3, 47.6, -122.3, "garden", "Accountant's office");
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        references(search("?q=seaside")))
                .containsExactly("sea"));

        assertThat(references(search("?q=seaside&by=MEANING"))).containsExactly("sea");
        assertThat(references(search("?q=seaside&by=WORDS"))).isEmpty();
        assertThat(references(search("?q=zq4711&by=WORDS"))).containsExactly("zq4711");
        assertThat(references(search("?q=zq4711&by=MEANING"))).isEmpty();
    }
}
