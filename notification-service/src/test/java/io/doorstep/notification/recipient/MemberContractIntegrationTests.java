package io.doorstep.notification.recipient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.notification.NotificationIntegrationTest;
import io.doorstep.testkit.Contracts;
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
}
