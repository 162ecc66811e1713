package io.doorstep.property.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.property.Agency;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;

@DisplayName("X-PR-11: portals fetch what they are meant to show, in their own format")
class PortalFeedIntegrationTests extends PortalTest {

    @Test
    void aPortalOfResoIsGivenRecordsOfTheDataDictionary() {
        UUID home = home(agency, "R-1", ", 'customFields': {'sellerPhone': '+12065550100'}");
        agency.change(home, "{'price': {'amount': 45000000}}").expect(200);

        Fetched feed = fetch(addPortal(agency, "RESO_JSON", ""));

        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.headers().getFirst("Content-Type")).startsWith("application/json");
        assertThat(feed.headers().getFirst("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(feed.json().at("/value")).hasSize(1);
        JsonNode record = feed.json().at("/value/0");
        assertThat(record.at("/ListingKey").asString()).isEqualTo(home.toString());
        assertThat(record.at("/StandardStatus").asString()).isEqualTo("Active");
        assertThat(record.at("/ListPrice").asDouble()).isEqualTo(450_000);
        assertThat(record.at("/OriginalListPrice").asDouble()).isEqualTo(500_000.5);
        assertThat(record.at("/PreviousListPrice").asDouble()).isEqualTo(500_000.5);
        assertThat(record.at("/UnparsedAddress").asString()).isEqualTo("12 Elm Street");
        assertThat(record.at("/Media/0/MediaURL").asString()).isEqualTo("https://pictures.example/1.jpg");
        assertThat(feed.text()).doesNotContain("sellerPhone").doesNotContain("5550100");
    }

    @Test
    void aPortalThatTakesKyerosFeedIsGivenThat() {
        UUID home = home(agency, "K-1", "");

        Document feed = xml(fetch(addPortal(agency, "KYERO_XML", "")));

        assertThat(text(feed.getDocumentElement(), "feed_version")).isEqualTo("3");
        Element property = only(feed, "property");
        assertThat(text(property, "id")).isEqualTo(home.toString());
        assertThat(text(property, "ref")).isEqualTo("K-1");
        assertThat(text(property, "date")).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");
        assertThat(text(property, "price")).isEqualTo("500000.5");
        assertThat(text(property, "currency")).isEqualTo("USD");
        assertThat(text(property, "price_freq")).isEqualTo("sale");
        assertThat(text(property, "type")).isEqualTo("house");
        assertThat(text(property, "town")).isEqualTo("Seattle");
        assertThat(text(property, "country")).isEqualTo("United States");
        assertThat(text(property, "latitude")).isEqualTo("47.51234");
        assertThat(text(property, "beds")).isEqualTo("3");
        assertThat(text(property, "baths")).isEqualTo("2");
        assertThat(text(property, "pool")).isEqualTo("1");
        assertThat(text(property, "built")).isEqualTo("121");
        assertThat(text(property, "en")).isEqualTo("Quiet & bright");
        assertThat(property.getElementsByTagName("feature").getLength()).isEqualTo(2);
        assertThat(property.getElementsByTagName("image").getLength()).isEqualTo(1);
        assertThat(text(property, "url")).isEqualTo("https://pictures.example/1.jpg");
    }

    @Test
    void aPortalThatTakesLinesIsGivenOneForEachListing() throws IOException {
        home(agency, "C-1", "");

        Fetched feed = fetch(addPortal(agency, "CSV", ""));

        assertThat(feed.headers().getFirst("Content-Type")).startsWith("text/csv");
        List<CSVRecord> lines = csv(feed);
        assertThat(lines).hasSize(1);
        CSVRecord line = lines.getFirst();
        assertThat(line.get("reference")).isEqualTo("C-1");
        assertThat(line.get("price")).isEqualTo("500000.50");
        assertThat(line.get("city")).isEqualTo("Seattle");
        assertThat(line.get("features")).isEqualTo("water view|swimming pool");
        assertThat(line.get("pictures")).isEqualTo("https://pictures.example/1.jpg");
    }

    @Test
    void textsOfListingsAreNeverMarkupNorFormulas() throws IOException {
        home(agency, "T-1", ", 'title': '=HYPERLINK(1)'");
        UUID odd = home(agency, "T-2", "");
        agency.change(odd, "{'description': '</en></desc><script>1</script> \\u0007 & ]]>'}")
                .expect(200);

        assertThat(csv(fetch(addPortal(agency, "CSV", ""))))
                .extracting(line -> line.get("title"))
                .contains("'=HYPERLINK(1)");
        Document feed = xml(fetch(addPortal(agency, "KYERO_XML", "")));
        assertThat(feed.getElementsByTagName("script").getLength()).isZero();
        assertThat(IntStream.range(0, 2)
                        .mapToObj(i -> feed.getElementsByTagName("en").item(i).getTextContent()))
                .contains("</en></desc><script>1</script>  & ]]>");
    }

    @Test
    void whatIsNotOnOfferIsNotThere() {
        home(agency, "shown", "");
        UUID draft = home(agency, "draft", "");
        agency.change(draft, "{'status': 'DRAFT'}").expect(200);
        UUID sold = home(agency, "sold", "");
        agency.change(sold, "{'status': 'SOLD'}").expect(200);
        UUID gone = home(agency, "gone", "");
        agency.change(gone, "{'status': 'ARCHIVED'}").expect(200);
        home(agency, "let", ", 'purpose': 'RENT'");
        Agency other = anotherAgency();
        home(other, "of another business", "");

        assertThat(references(addPortal(agency, "RESO_JSON", ""))).containsExactly("shown", "let");
        assertThat(references(addPortal(agency, "RESO_JSON", ", 'purpose': 'RENT'")))
                .containsExactly("let");
        assertThat(references(addPortal(agency, "RESO_JSON", ", 'paused': true")))
                .isEmpty();
        assertThat(references(addPortal(other, "RESO_JSON", ""))).containsExactly("of another business");
    }

    @Test
    void thePlaceIsToldAboutWhereItIsNotToldExactly() throws IOException {
        home(agency, "P-1", "");

        for (String format : List.of("RESO_JSON", "KYERO_XML", "CSV")) {
            String feed =
                    fetch(addPortal(agency, format, ", 'showsAddress': false")).text();
            assertThat(feed)
                    .as(format)
                    .contains("Seattle")
                    .contains("47.51")
                    .contains("-122.26")
                    .doesNotContain("47.512")
                    .doesNotContain("Elm Street")
                    .doesNotContain("98178");
        }
    }

    @Test
    void aFeedIsWholeHoweverManyThereAreAndNothingIsTwice() {
        List<String> all = IntStream.range(0, 405).mapToObj("L-%03d"::formatted).toList();
        all.forEach(reference -> agency.publish(reference, 100_000));

        JsonNode portal = addPortal(agency, "RESO_JSON", "");

        assertThat(references(portal)).containsExactlyElementsOf(all);
        assertThat(portal(portal).at("/lastReadListings").asInt()).isEqualTo(405);
    }

    @Test
    void whoHasTheFeedIsToldThatNothingIsNewUntilSomethingIs() {
        UUID home = home(agency, "N-1", "");
        JsonNode portal = addPortal(agency, "CSV", "");
        String tag = fetch(portal).tag();

        assertThat(fetch(portal, tag).status()).isEqualTo(304);
        home(anotherAgency(), "of another business", "");
        assertThat(fetch(portal, tag).status()).isEqualTo(304);

        agency.change(home, "{'bedrooms': 4}").expect(200);
        String changed = expectNew(portal, tag);
        agency.post(
                        PORTALS + "/" + id(portal) + "/choices",
                        "{'choice': 'WITHHOLD', 'propertyIds': ['%s']}".formatted(home))
                .expect(200);
        String withheld = expectNew(portal, changed);
        agency.put(PORTALS + "/" + id(portal), "*", "{'name': 'Other', 'format': 'CSV', 'showsAddress': false}")
                .expect(200);
        String other = expectNew(portal, withheld);
        agency.delete("/api/v1/properties/" + home).expect(204);
        expectNew(portal, other);
    }

    @Test
    void thePortalIsSeenToFetch() {
        home(agency, "S-1", "");
        JsonNode portal = addPortal(agency, "CSV", "");
        assertThat(portal(portal).has("lastReadAt")).isFalse();

        String tag = fetch(portal).tag();

        JsonNode read = portal(portal);
        assertThat(read.at("/lastReadListings").asInt()).isEqualTo(1);
        fetch(portal, tag);
        assertThat(portal(portal).at("/lastReadAt").asString())
                .isGreaterThan(read.at("/lastReadAt").asString());
        assertThat(portal(portal).at("/lastReadListings").asInt()).isEqualTo(1);
        assertThat(portal(portal).at("/version")).isEqualTo(portal.at("/version"));
    }

    @Test
    void anAddressThatWasChangedOrMadeUpOrLeftLeadsNowhere() {
        JsonNode portal = addPortal(agency, "CSV", "");
        assertThat(fetch(portal).status()).isEqualTo(200);

        JsonNode moved = agency.post(PORTALS + "/" + id(portal) + "/address", "{}")
                .expect(200)
                .body();

        assertThat(fetch(portal).status()).isEqualTo(404);
        assertThat(fetch(moved).status()).isEqualTo(200);
        String address = moved.at("/address").asString();
        assertThat(fetch(address.replace(".csv", ".xml"), null).status()).isEqualTo(200);
        int letter = address.length() - 20;
        char other = address.charAt(letter) == 'A' ? 'B' : 'A';
        assertThat(fetch(address.substring(0, letter) + other + address.substring(letter + 1), null)
                        .status())
                .isEqualTo(404);
        agency.delete(PORTALS + "/" + id(portal)).expect(204);
        assertThat(fetch(moved).status()).isEqualTo(404);
    }

    private String expectNew(JsonNode portal, String tag) {
        Fetched feed = fetch(portal, tag);
        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.tag()).isNotEqualTo(tag);
        return feed.tag();
    }

    private JsonNode portal(JsonNode portal) {
        return agency.get(PORTALS + "/" + id(portal)).expect(200).body();
    }

    private List<String> references(JsonNode portal) {
        return fetch(portal)
                .json()
                .at("/value")
                .valueStream()
                .map(record -> record.at("/ListingId").asString())
                .toList();
    }

    private static String id(JsonNode portal) {
        return portal.at("/id").asString();
    }

    private static List<CSVRecord> csv(Fetched feed) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(feed.text()))
                .getRecords();
    }

    private static Document xml(Fetched feed) {
        assertThat(feed.headers().getFirst("Content-Type")).startsWith("application/xml");
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(feed.text().getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(feed.text(), e);
        }
    }

    private static Element only(Document feed, String name) {
        assertThat(feed.getElementsByTagName(name).getLength()).isEqualTo(1);
        return (Element) feed.getElementsByTagName(name).item(0);
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent();
    }
}
