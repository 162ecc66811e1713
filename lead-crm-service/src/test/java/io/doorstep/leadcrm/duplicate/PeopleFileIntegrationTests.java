package io.doorstep.leadcrm.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import io.doorstep.leadcrm.duplicate.likeness.PeopleFile;
import io.doorstep.leadcrm.duplicate.likeness.PeopleFile.Row;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeopleFileIntegrationTests extends CrmTest {

    private static final double TARGET = 0.97;

    /// LEAD-34
    @Test
    void whoStandsTwiceInAFileOfPeopleIsFoundByTheApi() throws IOException {
        List<Row> rows = PeopleFile.read();
        Business business = aBusiness();
        rows.forEach(
                row -> assertThat(business.post("/api/v1/people", person(row)).status())
                        .isEqualTo(201));
        long twins = rows.size() - rows.stream().map(Row::entity).distinct().count();
        Awaitility.await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(f1(business, twins))
                .isGreaterThanOrEqualTo(TARGET));
    }

    private static double f1(Business business, long twins) {
        long right = 0;
        long wrong = 0;
        String cursor = "";
        do {
            Answer page = business.get("/api/v1/people/duplicates?minScore=50&limit=200" + cursor);
            for (var pair : page.items()) {
                String one = entity(pair.at("/a/externalIds/0").stringValue());
                boolean same = one.equals(entity(pair.at("/b/externalIds/0").stringValue()));
                right += same ? 1 : 0;
                wrong += same ? 0 : 1;
            }
            cursor = page.body().has("nextCursor") ? "&cursor=" + page.text("nextCursor") : "";
        } while (!cursor.isEmpty());
        return 2.0 * right / (right + wrong + twins);
    }

    private static String entity(String id) {
        return id.split("-")[1];
    }

    private static Map<String, Object> person(Row row) {
        Map<String, Object> home = new HashMap<>();
        put(home, "line1", row.street());
        put(home, "city", row.city());
        put(home, "region", row.region());
        put(home, "postalCode", row.postalCode());
        Map<String, Object> person =
                new HashMap<>(Map.of("externalIds", List.of(row.id()), "addresses", List.of(home)));
        put(person, "givenName", row.givenName());
        put(person, "familyName", row.familyName());
        put(
                person,
                "birthDate",
                row.birthDate() == null ? null : row.birthDate().toString());
        return person;
    }

    private static void put(Map<String, Object> to, String name, @Nullable String value) {
        if (value != null) {
            to.put(name, value);
        }
    }
}
