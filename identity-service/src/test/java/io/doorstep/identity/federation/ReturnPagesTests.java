package io.doorstep.identity.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReturnPagesTests {

    private static final String USUAL = "https://app.doorstep.example/sso/callback";
    private static final String OTHER = "http://localhost:8080/sso/callback";

    private final ReturnPages pages = new ReturnPages(
            new FederationSettings(List.of(USUAL, OTHER), new FederationSettings.Google("https://g.example", "", "")));

    @Test
    void sendsBrowsersToKnownPagesAndToTheFirstWhenNoneIsWanted() {
        assertThat(pages.find(USUAL)).contains(URI.create(USUAL));
        assertThat(pages.find(OTHER)).contains(URI.create(OTHER));
        assertThat(pages.find(null)).contains(URI.create(USUAL));
    }

    /// S15: ways in which redirects of others were outwitted.
    @Test
    void sendsBrowsersNowhereElseHoweverTheAddressIsWritten() throws IOException {
        List<String> corpus = corpus();
        assertThat(corpus).hasSizeGreaterThanOrEqualTo(100);
        assertThat(corpus).allSatisfy(address -> assertThat(pages.find(address)).isEmpty());
    }

    private static List<String> corpus() throws IOException {
        try (InputStream file = ReturnPagesTests.class.getResourceAsStream("open-redirects.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replace("\\t", "\t")
                            .replace("\\n", "\n")
                            .replace("\\r", "\r")
                            .replace("\\0", "\0"))
                    .toList();
        }
    }
}
