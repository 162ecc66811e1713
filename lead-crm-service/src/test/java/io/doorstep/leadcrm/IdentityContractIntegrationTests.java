package io.doorstep.leadcrm;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.testkit.Contracts;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// What identity sends is what this service reads.
class IdentityContractIntegrationTests extends CrmTest {

    @ParameterizedTest
    @ValueSource(strings = {"member.joined", "member.updated"})
    void aMemberAsIdentityTellsOfOneCanBeGivenLeads(String type) {
        Business business = aBusiness();
        String example = Contracts.example(type);
        events.publish("organizations", type, business.id(), business.id(), example);
        String member = JsonMapper.shared().readTree(example).get("userId").stringValue();
        UUID lead = business.fillInForm(Map.of("email", "jane@example.com")).id();
        Awaitility.await().untilAsserted(() -> assertThat(
                        business.change(lead, Map.of("assigneeId", member)).status())
                .isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organization.registered",
                "organization.updated",
                "member.deactivated",
                "team.changed",
                "team.deleted"
            })
    void nothingThatIdentityTellsIsUnreadable(String type) {
        Business business = aBusiness();
        UUID event = events.publish("organizations", type, business.id(), business.id(), Contracts.example(type));
        UUID member = business.memberJoins("Ada", "agent");
        UUID lead = business.fillInForm(Map.of("email", "jane@example.com")).id();
        Awaitility.await().untilAsserted(() -> assertThat(
                        business.change(lead, Map.of("assigneeId", member)).status())
                .isEqualTo(200));
        assertThat(events.seen(type, business.id()))
                .filteredOn(seen -> seen.topic().endsWith(".dlt") && seen.id().equals(event))
                .isEmpty();
    }
}
