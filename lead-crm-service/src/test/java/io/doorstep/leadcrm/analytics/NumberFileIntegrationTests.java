package io.doorstep.leadcrm.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Business;
import io.doorstep.tablekit.TableFile;
import io.doorstep.tablekit.TableShape;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.TestTokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

class NumberFileIntegrationTests extends AnalyticsTest {

    private final HttpClient browser = HttpClient.newHttpClient();
    private Business business;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @BeforeEach
    void threeLeads() {
        business = aBusiness();
        captured(business, "=cmd()", "2026-03-02T10:00:00Z");
        captured(business, "web", "2026-03-02T11:00:00Z");
        captured(business, "web", "2026-03-31T11:00:00Z");
        awaitLeads(business, 3);
    }

    /// ANL-09
    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void aFileHasExactlyTheNumbersOfThePeriod(String format) throws Exception {
        List<List<String>> rows = rows(fetch("format=" + format, TestTokens.user(business.id())));
        assertThat(rows.getFirst()).containsExactly("Date", "Metric", "Unit", "By", "Key", "Value");
        assertThat(rows)
                .contains(List.of("2026-03-02", "leads.captured", "count", "total", "", "2"))
                .contains(List.of("2026-03-31", "leads.captured", "count", "source", "web", "1"))
                .hasSize(6);
    }

    /// ANL-09, ANL-16
    @Test
    void whatIsToldApartByAListingIsInTheFileToo() {
        String example = Contracts.example("listing.viewed");
        events.publish("listings", "listing.viewed", business.id(), UUID.randomUUID(), example);
        String listing = "01980f5e-7d5a-7cc3-8a52-2f1f6a3b1c11";
        Awaitility.await().untilAsserted(() -> assertThat(rows(fetch("format=csv", TestTokens.user(business.id()))))
                .contains(List.of("2026-03-02", "listings.views", "count", "total", "", "7"))
                .contains(List.of("2026-03-02", "listings.views", "count", "listing", listing, "7")));
    }

    /// ANL-09
    @Test
    void noCellCalculatesAnything() throws Exception {
        List<List<String>> rows = rows(fetch("format=csv", TestTokens.user(business.id())));
        assertThat(rows).extracting(row -> row.get(4)).contains("'=cmd()").doesNotContain("=cmd()");
    }

    /// ANL-09
    @Test
    void whoSeesOnlyTheOwnLeadsTakesOutOnlyTheirNumbers() throws Exception {
        HttpResponse<byte[]> file = fetch(
                "format=csv", TestTokens.user(business.id()).roles("agent").permissions("analytics:read:own"));
        assertThat(rows(file)).hasSize(1);
    }

    @Test
    void anUnknownFormatIsRefused() throws Exception {
        assertThat(fetch("format=pdf", TestTokens.user(business.id())).statusCode())
                .isEqualTo(422);
    }

    private HttpResponse<byte[]> fetch(String how, TestTokens token) throws Exception {
        URI address = URI.create("http://localhost:%d%s/export?%s&%s".formatted(port, ANALYTICS, MARCH, how));
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", token.bearer())
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private List<List<String>> rows(HttpResponse<byte[]> file) throws Exception {
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("numbers-2026-03-01-2026-03-31"));
        Path stored = Files.write(Files.createTempFile(folder, "numbers", ".file"), file.body());
        try (TableFile table = TableFile.open(stored, TableShape.of(stored))) {
            List<List<String>> rows = new ArrayList<>();
            while (table.hasNext()) {
                rows.add(table.next().cells());
            }
            return rows;
        }
    }
}
