package io.doorstep.property.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.tablekit.TableRow;
import io.doorstep.tablekit.TableShape;
import io.doorstep.tablekit.importing.ImportFolder;
import io.doorstep.tablekit.importing.ImportId;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestEvents;
import io.doorstep.testkit.TestTokens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
@DisplayName("PROP-21: files of listings are taken in, with a word on every row that cannot be")
class ImportIntegrationTests {

    private static final Path KING_COUNTY = Path.of("../../shared/data/king-county-sales.csv");
    private static final TableShape CSV = new TableShape(TableShape.Kind.TEXT, ',', "UTF-8");
    private static final int ROWS = 21_613;

    @Autowired
    private RestTestClient http;

    @Autowired
    private TestEvents events;

    @Autowired
    private ImportSteps steps;

    @Autowired
    private RunImport runImport;

    @Autowired
    private StartImport startImport;

    @Autowired
    private ImportFolder folder;

    private final UUID tenant = UUID.randomUUID();

    @Test
    void takesInTheSalesOfKingCountyAndFindsThem() throws IOException {
        assumeTrue(
                Files.exists(KING_COUNTY),
                "skipped: there is no " + KING_COUNTY.toAbsolutePath().normalize());
        byte[] file = Files.readAllBytes(KING_COUNTY);

        JsonNode started = start(
                file,
                "{\"defaults\": {\"currency\": \"USD\", \"address.country\": \"US\", \"address.region\": \"WA\"}}");
        assertThat(started.at("/mapping/sqft_living").asString()).isEqualTo("livingArea");
        assertThat(started.at("/units/livingArea").asString()).isEqualTo("sqft");
        JsonNode done = awaitOver(started);
        JsonNode found = search("?q=3 bed house under 500k near 47.6,-122.3 with water view");

        assertThat(counts(done)).isEqualTo("created 21436 updated 177 unchanged 0 rejected 0");
        assertThat(search("?limit=1").at("/total").asInt()).isEqualTo(21_436);
        assertThat(found.at("/total").asInt()).isPositive();
        JsonNode one = search("?q=7129300520").at("/items/0");
        assertThat(one.at("/title").asString()).isEqualTo("3 bed, 1 bath house in 98178");
        assertThat(one.at("/price/amount").asLong()).isEqualTo(22_190_000);
        assertThat(one.at("/livingArea").asDouble()).isEqualTo(109.63);
        assertThat(one.at("/customFields/date").asString()).isEqualTo("2014-10-13");
        assertThat(search("?minPrice=105000000&maxPrice=105000000").at("/total").asInt())
                .isGreaterThanOrEqualTo(54);

        JsonNode again = awaitOver(start(
                file,
                "{\"defaults\": {\"currency\": \"USD\", \"address.country\": \"US\", \"address.region\": \"WA\"}}"));
        assertThat(counts(again)).isEqualTo("created 0 updated 0 unchanged 21613 rejected 0");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> events.seen("listing.published", tenant).size() == 21_436);
        assertThat(ROWS).isEqualTo(21_436 + 177);
    }

    @Test
    void saysOfEachRejectedRowInWhichLineAndColumnAndWhy() {
        JsonNode done = awaitOver(start("""
                ref,price,beds,lat,lon
                A-1,"1,250.50",3,47.5,-122.2
                A-2,cheap,3,47.5,-122.2
                ,100000,2,47.5,-122.2
                A-3,100000,2.5,97.5,-122.2
                A-4,1.23E+06,2,47.5
                """, null));

        assertThat(counts(done)).isEqualTo("created 1 updated 0 unchanged 0 rejected 4");
        String rows = done.at("/rows").asString();
        JsonNode first = get(rows + "?limit=3");
        JsonNode rest = get(rows + "?limit=3&cursor=" + first.at("/nextCursor").asString());
        List<String> told = java.util.stream.Stream.of(first, rest)
                .flatMap(page -> page.at("/items").valueStream())
                .map(row -> row.at("/line").asInt() + " " + row.at("/column").asString("-") + " "
                        + row.at("/code").asString())
                .toList();
        assertThat(told)
                .containsExactly(
                        "3 price not_a_number",
                        "4 reference missing",
                        "5 beds not_a_whole_number",
                        "5 lat not_on_earth",
                        "6 - wrong_number_of_columns");
    }

    @Test
    void aDryRunSaysWhatWouldHappenAndWritesNothing() {
        JsonNode done = awaitOver(start("id,price\nA,100\nB,200\nA,300\n", "{\"dryRun\": true}"));

        assertThat(counts(done)).isEqualTo("created 2 updated 1 unchanged 0 rejected 0");
        assertThat(search("").at("/total").asInt()).isZero();
        assertThat(events.seen("listing.published", tenant)).isEmpty();
    }

    @Test
    void changesOnlyTheColumnsThatASecondFileHas() {
        awaitOver(start("id,price,beds\nA,100,3\nB,200,2\n", null));

        JsonNode done = awaitOver(start("id;price\nA;150\nB;200\nC;300\n", null));

        assertThat(counts(done)).isEqualTo("created 1 updated 1 unchanged 1 rejected 0");
        JsonNode changed = search("?q=A&minBedrooms=3").at("/items/0");
        assertThat(changed.at("/price/amount").asLong()).isEqualTo(15_000);
        assertThat(events.awaitOne("listing.price-changed", tenant)
                        .data()
                        .at("/oldPrice/amount")
                        .asLong())
                .isEqualTo(10_000);
    }

    @Test
    void readsByAGivenMappingWithUnitsAndDefaults() {
        JsonNode done = awaitOver(start("Nr,Kosten,Fläche\nA,500,10\n".getBytes(StandardCharsets.ISO_8859_1), """
                {"mapping": {"Nr": "reference", "Kosten": "price", "Fläche": "livingArea"}, "units": {"livingArea": "sqft"},
                 "defaults": {"currency": "EUR", "type": "APARTMENT", "status": "DRAFT"}, "key": "reference"}
                """));

        assertThat(counts(done)).isEqualTo("created 1 updated 0 unchanged 0 rejected 0");
        JsonNode listing = search("?status=DRAFT").at("/items/0");
        assertThat(listing.at("/price/currency").asString()).isEqualTo("EUR");
        assertThat(listing.at("/livingArea").asDouble()).isEqualTo(0.93);
        assertThat(listing.at("/type").asString()).isEqualTo("APARTMENT");
    }

    @Test
    void refusesAFileThatItsPlanDoesNotFit() {
        assertThat(refused("price,beds\n1,2\n", null)).contains("No column is the reference");
        assertThat(refused("id,price\n1,2\n", "{\"mapping\": {\"ref\": \"reference\"}}"))
                .contains("no column ref");
        assertThat(refused("id,price\n1,2\n", "{\"mapping\": {\"id\": \"reference\", \"price\": \"cost\"}}"))
                .contains("cost is no field");
        assertThat(refused("", null)).contains("empty");
    }

    @Test
    void saysSoWhenAFileBreaksOffInTheMiddle() {
        JsonNode done = awaitOver(start("id,price\nA,100\nB,\"200\n", null));

        assertThat(done.at("/status").asString()).isEqualTo("FAILED");
        assertThat(done.at("/failure").asString()).contains("quotation mark");
    }

    @Test
    void goesOnAfterACrashBehindTheLastPortionAndTakesNoRowTwice() {
        String table = "id,price\n"
                + IntStream.range(0, 1200)
                        .mapToObj(i -> "R" + i + "," + (i + 1))
                        .collect(Collectors.joining("\n"));
        ImportId id = Tenancy.callAs(tenant, () -> {
            ImportPlan plan = plan(Map.of("id", "reference", "price", "price"));
            return beginAndCrash(table, plan);
        });

        Tenancy.runAs(tenant, () -> runImport.run(id));

        JsonNode done = get("/api/v1/properties/imports/" + id);
        assertThat(done.at("/status").asString()).isEqualTo("COMPLETED");
        assertThat(counts(done)).isEqualTo("created 1200 updated 0 unchanged 0 rejected 0");
        assertThat(events.await("listing.published", tenant, 1200)).hasSize(1200);
    }

    /// The first 500 rows get in, and then the lights go out: the job is never finished, its file stays.
    private ImportId beginAndCrash(String table, ImportPlan plan) {
        ImportId id = new ImportId(UUID.randomUUID());
        folder.keep(id.value(), new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), header -> header);
        steps.store(id, "listings.csv", plan);
        List<TableRow> rows = IntStream.range(0, 500)
                .mapToObj(i -> new TableRow(i + 2, List.of("R" + i, String.valueOf(i + 1))))
                .toList();
        RowOverview overview = new RowOverview(1200, Map.of());
        steps.begin(id, 1200);
        assertThat(steps.take(id, plan, overview, 0, rows)).isTrue();
        assertThat(steps.take(id, plan, overview, 0, rows)).isFalse();
        return id;
    }

    private static ImportPlan plan(Map<String, String> mapping) {
        return new ImportPlan(List.of("id", "price"), mapping, Map.of(), Map.of(), false, CSV);
    }

    @Test
    void aTenantNeverSeesAnotherTenantsImportOrItsRejectedRows() {
        JsonNode done = awaitOver(start("id,price\nA,canary\n", null));
        String stranger = TestTokens.user(UUID.randomUUID()).bearer();

        http.get()
                .uri(done.at("/href").asString())
                .header("Authorization", stranger)
                .exchange()
                .expectStatus()
                .isNotFound();
        http.get()
                .uri(done.at("/rows").asString())
                .header("Authorization", stranger)
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private static String counts(JsonNode done) {
        return List.of("created", "updated", "unchanged", "rejected").stream()
                .map(name -> name + " " + done.at("/" + name).asInt())
                .collect(Collectors.joining(" "));
    }

    private JsonNode start(String file, @Nullable String options) {
        return start(file.getBytes(StandardCharsets.UTF_8), options);
    }

    private JsonNode start(byte[] file, @Nullable String options) {
        return json(upload(file, options), 202);
    }

    private String refused(String file, @Nullable String options) {
        return json(upload(file.getBytes(StandardCharsets.UTF_8), options), 422)
                .at("/detail")
                .asString();
    }

    private RestTestClient.ResponseSpec upload(byte[] file, @Nullable String options) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource(file) {
            @Override
            public String getFilename() {
                return "listings.csv";
            }
        });
        if (options != null) {
            parts.add("options", options);
        }
        return http.post()
                .uri("/api/v1/properties/imports")
                .header("Authorization", bearer())
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .exchange();
    }

    private JsonNode awaitOver(JsonNode started) {
        String href = started.at("/href").asString();
        return Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> get(href), run -> List.of("COMPLETED", "FAILED")
                        .contains(run.at("/status").asString()));
    }

    private String bearer() {
        return TestTokens.user(tenant).bearer();
    }

    private JsonNode get(String path) {
        return json(http.get().uri(path).header("Authorization", bearer()).exchange(), 200);
    }

    private JsonNode search(String query) {
        return get("/api/v1/properties/search" + query);
    }

    private static JsonNode json(RestTestClient.ResponseSpec answer, int status) {
        String body = answer.expectBody(String.class).returnResult().getResponseBody();
        assertThat(answer.returnResult(String.class).getStatus().value())
                .as(body)
                .isEqualTo(status);
        return JsonMapper.shared().readTree(body == null ? "{}" : body);
    }
}
