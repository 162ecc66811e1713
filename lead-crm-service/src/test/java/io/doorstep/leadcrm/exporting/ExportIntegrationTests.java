package io.doorstep.leadcrm.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.testkit.TestTokens;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

class ExportIntegrationTests extends ExportTest {

    /// LEAD-30, LEAD-33
    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void aFileHoldsWhatTheListShows(String format) throws Exception {
        Business business = aBusiness();
        UUID jane = ask(business, "Jäne Doe", "jane@example.com", "portal", List.of("vip", "sea"));
        ask(business, "John Roe", "john@example.com", "api", List.of());

        HttpResponse<byte[]> file = get(EXPORT + "?sort=capturedAt&format=" + format, owner(business));

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(header(file, "Content-Type"))
                .isEqualTo(ExportFormat.find(format).orElseThrow().contentType());
        assertThat(header(file, "Content-Disposition"))
                .matches("attachment; filename=leads-\\d{4}-\\d\\d-\\d\\d." + format);
        assertThat(header(file, "Cache-Control")).isEqualTo("no-store");
        List<Map<String, String>> rows = rows(file);
        assertThat(rows).extracting(row -> row.get("name")).containsExactly("Jäne Doe", "John Roe");
        Answer lead = business.lead(jane);
        assertThat(rows.getFirst())
                .containsEntry("leadId", jane.toString())
                .containsEntry("email", "jane@example.com")
                .containsEntry("stage", "NEW")
                .containsEntry("source", "portal")
                .containsEntry("tags", "vip; sea")
                .containsEntry("score", lead.text("score.value"))
                .containsEntry("capturedAt", lead.text("capturedAt"));
    }

    /// LEAD-31
    @Test
    void everyFilterOfTheListNarrowsTheFileInTheSameWay() throws Exception {
        Business business = aBusiness();
        ask(business, "Jane Doe", "jane@example.com", "portal", List.of("vip"));
        UUID john = ask(business, "John Roe", "john@example.com", "api", List.of());
        business.change(john, Map.of("stage", "CONTACTED"));

        for (String filter : List.of(
                "stage=CONTACTED",
                "source=portal",
                "tag=vip",
                "q=JANE%40example.com",
                "q=nobody%40example.com",
                "q=jo",
                "minScore=90",
                "assignee=" + UUID.randomUUID(),
                "capturedTo=" + clock.instant().plusSeconds(60),
                "capturedFrom=" + clock.instant().plusSeconds(60))) {
            assertThat(namesIn(get(EXPORT + "?" + filter, owner(business))))
                    .as(filter)
                    .isEqualTo(namesOf(business.get("/api/v1/leads?" + filter)));
        }
    }

    /// LEAD-31, X-LD-4
    @Test
    void aSmartListIsTakenOutInItsOwnOrder() throws Exception {
        Business business = aBusiness();
        ask(business, "Jane Doe", "jane@example.com", "portal", List.of());
        ask(business, "Rose", "rose@example.com", "website", List.of());
        ask(business, "John Roe", "john@example.com", "portal", List.of());
        UUID user = UUID.randomUUID();
        String bearer = TestTokens.user(business.id()).subject(user).bearer();
        Map<String, Object> list =
                Map.of("name", "Portals", "sort", "capturedAt", "filter", Map.of("source", "portal"));
        UUID id = business.callAs(bearer, HttpMethod.POST, "/api/v1/smart-lists", list)
                .id();

        assertThat(rows(get(EXPORT + "?smartList=" + id, bearer)))
                .extracting(row -> row.get("name"))
                .containsExactly("Jane Doe", "John Roe");
    }

    /// LEAD-30, with which Excel knows the encoding
    @Test
    void theByteOrderMarkIsThereUnlessAProgramDoesWithout() throws Exception {
        Business business = aBusiness();

        assertThat(text(get(EXPORT, owner(business)))).startsWith("\uFEFFleadId,");
        assertThat(text(get(EXPORT + "?bom=false", owner(business)))).startsWith("leadId,");
    }

    /// LEAD-30
    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void aSpreadsheetCalculatesNothingThatAStrangerWrote(String format) throws Exception {
        Business business = aBusiness();
        business.fillInForm(Map.of(
                "name", "=HYPERLINK(\"https://evil.example\")",
                "email", "eve@example.com",
                "phone", "+2348031234567",
                "message", "  @SUM(A1)"));

        Map<String, String> row =
                rows(get(EXPORT + "?format=" + format, owner(business))).getFirst();

        assertThat(row.get("name")).isEqualTo("'=HYPERLINK(\"https://evil.example\")");
        assertThat(row.get("message")).isEqualTo("'@SUM(A1)");
        assertThat(row.get("phone")).isEqualTo("'+2348031234567");
    }

    /// LEAD-18
    @Test
    void pickedLeadsComeAsAFileAsFarAsTheyAreWithinReach() throws Exception {
        Business business = aBusiness();
        UUID jane = ask(business, "Jane Doe", "jane@example.com", "api", List.of());
        ask(business, "John Roe", "john@example.com", "api", List.of());
        UUID foreign = ask(aBusiness(), "Eve", "eve@example.com", "api", List.of());

        HttpResponse<byte[]> file =
                post(EXPORT, owner(business), Map.of("ids", List.of(jane, foreign, UUID.randomUUID())));

        assertThat(namesIn(file)).containsExactly("Jane Doe");
        assertThat(post(EXPORT, owner(business), Map.of("ids", List.of())).statusCode())
                .isEqualTo(422);
    }

    /// LEAD-30
    @Test
    void whoeverMaySeeOnlyTheirOwnLeadsTakesOnlyThoseOut() throws Exception {
        Business business = aBusiness();
        UUID ada = business.memberJoins("Ada", "agent");
        UUID hers = ask(business, "Hers", "hers@example.com", "api", List.of());
        UUID his = ask(business, "His", "his@example.com", "api", List.of());
        Awaitility.await()
                .until(() -> business.change(hers, Map.of("assigneeId", ada)).status() == 200);
        UUID ben = business.memberJoins("Ben", "agent");
        Awaitility.await()
                .until(() -> business.change(his, Map.of("assigneeId", ben)).status() == 200);
        String own = TestTokens.user(business.id())
                .subject(ada)
                .permissions("lead:read:own", "lead:export")
                .bearer();

        assertThat(namesIn(get(EXPORT, own))).containsExactly("Hers");
        assertThat(namesIn(post(EXPORT, own, Map.of("ids", List.of(his, hers)))))
                .containsExactly("Hers");
    }

    /// LEAD-30
    @Test
    void onlyThoseWhoMayExportAndHaveJustProvedWhoTheyAreGetAFile() throws Exception {
        Business business = aBusiness();
        String reader = TestTokens.user(business.id()).permissions("lead:read").bearer();
        String stale = TestTokens.user(business.id())
                .provedAt(clock.instant().minus(Duration.ofMinutes(6)))
                .bearer();

        assertThat(get(EXPORT, reader).statusCode()).isEqualTo(403);
        HttpResponse<byte[]> refused = get(EXPORT, stale);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(text(refused)).contains("fresh_proof_required");
        assertThat(header(refused, "WWW-Authenticate")).contains("insufficient_user_authentication");
    }

    /// LEAD-30, in the audit log is who took out what, without the name or number that was searched for
    @Test
    void everyExportIsInTheAuditLog() throws Exception {
        Business business = aBusiness();

        get(EXPORT + "?format=xlsx&stage=NEW&q=jane%40example.com", owner(business));

        Awaitility.await().untilAsserted(() -> assertThat(events.seen("audit.recorded", business.id()))
                .map(event -> event.data().at("/entries/0"))
                .filteredOn(entry -> entry.path("action").asString().equals("export"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.at("/changes/format/after").asString()).isEqualTo("xlsx");
                    assertThat(entry.at("/changes/stage/after").asString()).isEqualTo("NEW");
                    assertThat(entry.toString()).doesNotContain("jane");
                }));
    }

    /// LEAD-30
    @Test
    void anUnknownFormatOrOrderIsRefusedBeforeAnythingIsSent() throws Exception {
        Business business = aBusiness();

        assertThat(text(get(EXPORT + "?format=pdf", owner(business)))).contains("unknown_format");
        assertThat(text(get(EXPORT + "?sort=name", owner(business)))).contains("sort_unknown");
    }

    private Set<String> namesIn(HttpResponse<byte[]> file) throws Exception {
        assertThat(file.statusCode()).as(text(file)).isEqualTo(200);
        return rows(file).stream().map(row -> row.get("name")).collect(Collectors.toSet());
    }

    private static Set<String> namesOf(Answer list) {
        return list.items()
                .valueStream()
                .map(lead -> lead.get("name").stringValue())
                .collect(Collectors.toSet());
    }

    private static UUID ask(Business business, String name, String email, String source, List<String> tags) {
        return business.post("/api/v1/leads", Map.of("name", name, "email", email, "source", source, "tags", tags))
                .id();
    }
}
