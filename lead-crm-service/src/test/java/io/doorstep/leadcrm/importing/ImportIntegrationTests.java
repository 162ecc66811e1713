package io.doorstep.leadcrm.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.tablekit.TableWriter;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import io.doorstep.testkit.TestTokens;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/// X-LD-13
class ImportIntegrationTests extends ImportTest {

    private static final String FILE = """
            Full name,E-mail,Mobile,Lead source,Status,Tags,Comment,Shoe size
            Jane Doe,jane@example.com,0803 123 4567,Fair 2026,contacted,vip; sea,Wants a garden,38
            John Roe,john@example.com,,,,,,
            Nobody,,,,,,,
            Jim Poe,jim@example.com,,,somewhere,,,
            """;

    @Test
    void rowsBecomeLeadsAndWhatCannotSaysWhy() {
        Business business = aBusiness();

        Answer over = bringIn(business, FILE);

        assertThat(counts(over)).isEqualTo("COMPLETED: created 2 (2 people), updated 0, unchanged 0, rejected 2");
        assertThat(over.text("mapping.Full name")).isEqualTo("name");
        assertThat(over.text("mapping.Shoe size")).isEqualTo("ignore");
        JsonNode jane =
                business.get("/api/v1/leads?q=jane%40example.com").items().get(0);
        assertThat(jane.path("source").asString()).isEqualTo("fair-2026");
        assertThat(jane.path("stage").asString()).isEqualTo("CONTACTED");
        assertThat(jane.path("tags").toString()).isEqualTo("[\"vip\",\"sea\"]");
        assertThat(jane.path("message").asString()).isEqualTo("Wants a garden");
        assertThat(business.get("/api/v1/leads?q=john%40example.com")
                        .items()
                        .get(0)
                        .path("source")
                        .asString())
                .isEqualTo("import");
        JsonNode rejects = business.get(IMPORTS + "/" + over.id() + "/rejects").items();
        assertThat(rejects.get(0).path("line").asInt()).isEqualTo(4);
        assertThat(rejects.get(0).path("code").asString()).isEqualTo("no_contact_given");
        assertThat(rejects.get(1).path("column").asString()).isEqualTo("Status");
        assertThat(rejects.get(1).path("value").asString()).isEqualTo("somewhere");
    }

    /// B-LD-1
    @Test
    void theSameFileTwiceMakesNobodyAndNothingTwice() {
        Business business = aBusiness();
        bringIn(business, FILE);

        Answer again = bringIn(business, FILE);

        assertThat(counts(again)).isEqualTo("COMPLETED: created 0 (0 people), updated 0, unchanged 2, rejected 2");
        assertThat(names(business)).containsExactly("Jane Doe", "John Roe");
        assertThat(people(business)).isEqualTo(2);
    }

    /// B-LD-1
    @Test
    void theSameFileAfterItsLeadsWereClosedMakesNothingNewEither() {
        Business business = aBusiness();
        bringIn(business, "name,email\nJane Doe,jane@example.com\n");
        UUID lead = UUID.fromString(
                business.get("/api/v1/leads").items().get(0).path("id").asString());
        business.change(lead, Map.of("stage", "LOST"));

        assertThat(counts(bringIn(business, "name,email\nJane Doe,jane@example.com\n")))
                .isEqualTo("COMPLETED: created 0 (0 people), updated 0, unchanged 1, rejected 0");
    }

    /// B-LD-1
    @Test
    void oneAddressInManyRowsAndSpellingsIsOnePerson() {
        Business business = aBusiness();

        Answer over = bringIn(business, """
                name,email,phone
                Jane Doe,jane@example.com,
                Jane D.,JANE@Example.com,+2348031234567
                J. Doe,,00234 803 123 4567
                """);

        assertThat(counts(over)).isEqualTo("COMPLETED: created 1 (1 people), updated 0, unchanged 2, rejected 0");
        assertThat(people(business)).isEqualTo(1);
        assertThat(business.get("/api/v1/leads").items().get(0).path("phones").toString())
                .isEqualTo("[\"+2348031234567\"]");
    }

    @Test
    void whoIsKnownKeepsTheirLeadWhichLearnsWhatTheFileKnows() {
        Business business = aBusiness();
        UUID lead = business.fillInForm(Map.of("name", "Jane", "email", "jane@example.com"))
                .id();

        Answer over = bringIn(business, "name,email,tags,comment\nJane Doe,jane@example.com,vip,Likes the sea\n");

        assertThat(counts(over)).isEqualTo("COMPLETED: created 0 (0 people), updated 1, unchanged 0, rejected 0");
        Answer known = business.lead(lead);
        assertThat(known.text("name")).isEqualTo("Jane");
        assertThat(known.body().path("tags").toString()).isEqualTo("[\"vip\"]");
        assertThat(known.text("message")).isEqualTo("Likes the sea");
        assertThat(known.text("enquiries")).isEqualTo("1");
    }

    @Test
    void aDryRunSaysWhatWouldHappenAndLetsNothingHappen() {
        Business business = aBusiness();

        Answer over = bringIn(business, FILE, "{\"dryRun\": true}");

        assertThat(counts(over)).isEqualTo("COMPLETED: created 2 (2 people), updated 0, unchanged 0, rejected 2");
        assertThat(over.body().at("/examples/0/name").asString()).isEqualTo("Jane Doe");
        assertThat(over.body().at("/examples/0/result").asString()).isEqualTo("CREATED");
        assertThat(names(business)).isEmpty();
        assertThat(people(business)).isZero();
        assertThat(events.seen("lead.captured", business.id())).isEmpty();
        assertThat(business.post(IMPORTS + "/" + over.id() + "/undo", Map.of()).status())
                .isEqualTo(409);
    }

    @Test
    void aMappingAndDefaultsOfOnesOwnCount() {
        Business business = aBusiness();

        Answer over = bringIn(
                business,
                "wer,wo\nJane Doe,jane@example.com\n",
                "{\"mapping\": {\"wer\": \"name\", \"wo\": \"email\"}, \"defaults\": {\"source\": \"fair\"}}");

        assertThat(over.text("created")).isEqualTo("1");
        assertThat(business.get("/api/v1/leads").items().get(0).path("source").asString())
                .isEqualTo("fair");
    }

    @Test
    void anExcelWorkbookIsReadAsWellAsText() throws Exception {
        Business business = aBusiness();
        var workbook = new ByteArrayOutputStream();
        TableWriter writer = TableWriter.xlsx(workbook, "Contacts");
        writer.write(List.of("First name", "Last name", "E-mail"));
        writer.write(List.of("Jäne", "Doe", "jane@example.com"));
        writer.finish();

        Answer over =
                awaitOver(business, send(business, workbook.toByteArray(), null).id());

        assertThat(over.text("created")).as(over.body().toString()).isEqualTo("1");
        assertThat(names(business)).containsExactly("Jäne Doe");
    }

    /// LEAD-30
    @Test
    void whatWasExportedComesBackAsTheSamePeople() {
        Business business = aBusiness();
        business.fillInForm(Map.of("name", "=Jane", "email", "jane@example.com", "phone", "+2348031234567"));
        business.fillInForm(Map.of("name", "John Roe", "email", "john@example.com"));
        byte[] file = client.get()
                .uri("/api/v1/leads/export")
                .header("Authorization", TestTokens.user(business.id()).bearer())
                .exchange()
                .expectBody()
                .returnResult()
                .getResponseBody();

        Answer over = awaitOver(business, send(business, file, null).id());

        assertThat(counts(over)).isEqualTo("COMPLETED: created 0 (0 people), updated 0, unchanged 2, rejected 0");
        Business other = aBusiness();
        assertThat(awaitOver(other, send(other, file, null).id()).text("newPeople"))
                .isEqualTo("2");
        assertThat(names(other)).containsExactly("=Jane", "John Roe");
    }

    /// LEAD-44
    @Test
    void aConsentIsRecordedWithItsWordingAndNeverWithoutIt() {
        Business business = aBusiness();

        Answer over = bringIn(business, """
                email,consent,consent text
                jane@example.com,yes,You may write to me
                john@example.com,yes,
                jim@example.com,no,You may write to me
                """);

        assertThat(over.text("unprovenConsents")).isEqualTo("1");
        List<ReceivedEvent> given = events.await("consent.given", business.id(), 1);
        assertThat(given).singleElement().satisfies(event -> {
            assertThat(event.data().path("email").asString()).isEqualTo("jane@example.com");
            assertThat(event.data().path("text").asString()).isEqualTo("You may write to me");
        });
    }

    /// LEAD-13
    @Test
    void leadsOfAFileAreGivenToAgentsAsOthersAre() {
        Business business = aBusiness();
        UUID ada = business.memberJoins("Ada", "agent");
        UUID probe = business.fillInForm(Map.of("email", "probe@example.com")).id();
        Awaitility.await()
                .until(() -> business.change(probe, Map.of("assigneeId", ada)).status() == 200);

        bringIn(business, "email\njane@example.com\n");

        Awaitility.await()
                .untilAsserted(() -> assertThat(business.get("/api/v1/leads?q=jane%40example.com&assignee=" + ada)
                                .items())
                        .hasSize(1));
    }

    /// LEAD-34
    @Test
    void whoInTheFileMayBeSomebodyKnownIsFoundSoonAfter() {
        Business business = aBusiness();
        bringIn(business, "first name,last name,dob,email\nAdaeze,Okonkwo,1984-07-03,ada@example.com\n");

        bringIn(business, "first name,last name,dob,email\nAdaeze,Okonkwo,1984-07-03,adaeze@example.com\n");

        Awaitility.await().untilAsserted(() -> assertThat(
                        business.get("/api/v1/people/duplicates").items())
                .hasSize(1));
    }

    @Test
    void othersHearThatTheLeadStoodInAFile() {
        Business business = aBusiness();

        bringIn(business, "email\njane@example.com\n");

        JsonNode captured = events.awaitOne("lead.captured", business.id()).data();
        Contracts.assertMatches("lead.captured", captured);
        assertThat(captured.path("listed").asBoolean()).isTrue();
    }

    @Test
    void rejectedRowsCanBeDownloaded() {
        Business business = aBusiness();
        Answer over = bringIn(business, "email,stage\njane@example.com,=1+1\n");

        String file = new String(client.get()
                .uri(IMPORTS + "/" + over.id() + "/rejects.csv")
                .header("Authorization", TestTokens.user(business.id()).bearer())
                .exchange()
                .expectBody()
                .returnResult()
                .getResponseBody());

        assertThat(file).contains("2,stage,unreadable,is no stage of the pipeline,'=1+1");
    }

    @Test
    void aFileThatIsNoTableIsRefusedAtOnce() {
        Business business = aBusiness();

        assertThat(send(business, bytes(""), null).text("code")).isEqualTo("unreadable_file");
        assertThat(send(business, new byte[] {'P', 'K', 3, 4, 0}, null).text("detail"))
                .contains("no Excel workbook");
        assertThat(send(business, bytes("name,name\n"), null).text("detail")).contains("used twice");
        assertThat(send(business, bytes("name\nJane\n"), null).text("detail")).contains("No column is the e-mail");
        assertThat(send(business, bytes("email\nx\n"), "{\"mapping\": {\"email\": \"shoe\"}}")
                        .text("detail"))
                .contains("shoe is no field");
        assertThat(send(business, bytes("email\nx\n"), "{not json").text("code"))
                .isEqualTo("malformed_options");
    }

    @Test
    void aFileThatCannotBeReadToItsEndIsNotBegunWith() {
        Business business = aBusiness();

        Answer over = bringIn(business, "email\njane@example.com\n\"never closed\n");

        assertThat(over.text("status")).isEqualTo("FAILED");
        assertThat(over.text("failure")).contains("a quotation mark is not closed");
        assertThat(names(business)).isEmpty();
    }

    @Test
    void aTenantNeverSeesAnotherTenantsImports() {
        Business victim = aBusiness();
        Answer over = bringIn(victim, FILE);
        Business thief = aBusiness();
        String path = IMPORTS + "/" + over.id();

        for (String part : List.of("", "/rejects", "/rejects.csv", "/kept")) {
            assertThat(thief.get(path + part).status()).as(part).isEqualTo(404);
        }
        assertThat(thief.post(path + "/undo", Map.of()).status()).isEqualTo(404);
        assertThat(thief.get(IMPORTS).items()).isEmpty();
        assertThat(victim.get(IMPORTS).items()).hasSize(1);
    }

    @Test
    void onlyThoseWhoMayImportDo() {
        Business business = aBusiness();
        String writer = TestTokens.user(business.id())
                .permissions("lead:read", "lead:write")
                .bearer();

        assertThat(sendAs(writer, bytes(FILE), null).status()).isEqualTo(403);
        assertThat(business.callAs(writer, HttpMethod.GET, IMPORTS, null).status())
                .isEqualTo(403);
    }
}
