package io.doorstep.notification.recipient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.notification.NotificationIntegrationTest;
import io.doorstep.testkit.Contracts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MemberContractIntegrationTests extends NotificationIntegrationTest {

    @Autowired
    FindRecipients findRecipients;

    @Autowired
    FollowCompany followCompany;

    @Test
    void readsTheExamplesOfMembers() {
        for (String type : new String[] {"member.joined", "member.updated", "member.deactivated"}) {
            String example = Contracts.example(type);
            JsonNode member = JsonMapper.shared().readTree(example);
            UUID user = UUID.fromString(member.get("userId").asString());
            boolean active = !type.equals("member.deactivated");
            events.publish("organizations", type, tenant, tenant, example);

            await().untilAsserted(() -> assertThat(Tenancy.callAs(tenant, () -> findRecipients.findAddressee(user)))
                    .hasValueSatisfying(addressee -> {
                        assertThat(addressee.email())
                                .isEqualTo(member.get("email").asString());
                        assertThat(addressee.active()).isEqualTo(active);
                    }));
        }
    }

    @Test
    void readsTheExamplesOfOrganizations() {
        for (String type : new String[] {"organization.registered", "organization.updated"}) {
            String example = Contracts.example(type);
            String name = JsonMapper.shared().readTree(example).get("name").asString();
            events.publish("organizations", type, tenant, tenant, example);

            await().untilAsserted(() -> assertThat(Tenancy.callAs(tenant, followCompany::findLetterhead))
                    .hasValueSatisfying(
                            letterhead -> assertThat(letterhead.company()).isEqualTo(name)));
        }
    }

    /// IDN-76, IDN-78
    @Test
    void spellsDaysAsTheOrganizationSetItAndByItsOwnCalendar() {
        events.publish(
                "organizations", "organization.updated", tenant, tenant, Contracts.example("organization.updated"));

        await().untilAsserted(() -> assertThat(Tenancy.callAs(tenant, followCompany::findLetterhead))
                .hasValueSatisfying(letterhead -> {
                    assertThat(letterhead.spell(LocalDate.of(2026, 12, 5))).isEqualTo("05/12/2026");
                    assertThat(letterhead.spellDayOf(Instant.parse("2026-12-04T23:30:00Z")))
                            .isEqualTo("05/12/2026");
                }));
        assertThat(Letterhead.PLAIN.spellDayOf(Instant.parse("2026-12-04T23:30:00Z")))
                .isEqualTo("2026-12-04");
    }
}
