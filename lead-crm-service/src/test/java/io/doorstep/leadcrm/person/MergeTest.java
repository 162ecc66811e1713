package io.doorstep.leadcrm.person;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import java.util.LinkedHashMap;
import java.util.Map;

/// Two people who turn out to be one: Jane by e-mail, and J. by phone.
abstract class MergeTest extends CrmTest {

    static final String PEOPLE = "/api/v1/people/";
    static final Map<String, ?> JANE = Map.of(
            "name", "Jane Doe", "email", "jane@example.com", "consent", Map.of("marketing", true, "text", "Yes"));
    static final Map<String, ?> J =
            Map.of("name", "J.", "phone", "2065550143", "consent", Map.of("marketing", true, "text", "Yes, by phone"));

    static Answer person(Business business, Answer captured) {
        return business.get(PEOPLE + business.lead(captured.id()).text("personId"));
    }

    static Answer merge(Business business, Answer survivor, Answer merged, Map<String, ?> rule) {
        Map<String, Object> body = new LinkedHashMap<>(rule);
        body.put("personId", merged.id());
        return business.post(PEOPLE + survivor.id() + "/merge", survivor.etag(), body);
    }
}
