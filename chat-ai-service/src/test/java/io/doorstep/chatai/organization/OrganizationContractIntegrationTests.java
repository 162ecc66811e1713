package io.doorstep.chatai.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.chatai.ChatTest;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.testkit.Contracts;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

class OrganizationContractIntegrationTests extends ChatTest {
    @Autowired
    private GetOrganization getOrganization;

    @ParameterizedTest
    @ValueSource(strings = {"organization.registered", "organization.updated"})
    void speaksInTheNameThatIdentityTells(String type) {
        var tenant = UUID.randomUUID();
        var example = Contracts.example(type);
        events.publish("organizations", type, tenant, tenant, example);
        var name = JsonMapper.shared().readTree(example).get("name").asString();
        Awaitility.await().untilAsserted(() -> assertThat(
                        Tenancy.callAs(tenant, getOrganization::current).name())
                .isEqualTo(name));
    }
}
