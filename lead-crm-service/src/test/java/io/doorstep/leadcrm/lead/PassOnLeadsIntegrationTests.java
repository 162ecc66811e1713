package io.doorstep.leadcrm.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// LEAD-13
class PassOnLeadsIntegrationTests extends CrmTest {

    private Business business;
    private UUID ada;

    @BeforeEach
    void hire() {
        business = aBusiness();
        ada = business.memberJoins("Ada", "agent");
    }

    @Test
    void theOpenLeadsOfSomebodyWhoLeavesGoInTurnToThoseWhoStay() {
        List<UUID> leads = IntStream.range(0, 4).mapToObj(this::aLeadOfAda).toList();
        UUID ben = business.memberJoins("Ben", "agent");
        UUID eve = business.memberJoins("Eve", "agent");

        business.member("member.deactivated", ada, "Ada", "agent");

        await().untilAsserted(() -> assertThat(leads.stream().map(this::assigneeOf))
                .containsExactlyInAnyOrder(ben.toString(), ben.toString(), eve.toString(), eve.toString()));
        assertThat(business.get("/api/v1/leads/" + leads.getFirst() + "/timeline")
                        .items()
                        .toString())
                .containsAnyOf("Given to Ben", "Given to Eve");
        assertThat(business.change(leads.getFirst(), Map.of("assigneeId", ada)).status())
                .isEqualTo(422);
    }

    @Test
    void theLeadsOfTheLastOneWhoLeavesWaitForTheNext() {
        UUID lead = aLeadOfAda(1);

        business.member("member.deactivated", ada, "Ada", "agent");
        await().until(() -> assigneeOf(lead).isEmpty());
        UUID ben = business.memberJoins("Ben", "agent");

        await().until(() -> assigneeOf(lead).equals(ben.toString()));
    }

    @Test
    void aLeadThatIsClosedStaysWithWhoClosedIt() {
        UUID closed = aLeadOfAda(1);
        List.of("CONTACTED", "LOST").forEach(stage -> business.change(closed, Map.of("stage", stage)));
        UUID open = aLeadOfAda(2);

        business.member("member.deactivated", ada, "Ada", "agent");

        await().until(() -> assigneeOf(open).isEmpty());
        assertThat(assigneeOf(closed)).isEqualTo(ada.toString());
    }

    private UUID aLeadOfAda(int number) {
        UUID lead = business.fillInForm(Map.of("email", "asker%d@example.com".formatted(number)))
                .id();
        await().until(() -> assigneeOf(lead).equals(ada.toString()));
        return lead;
    }

    private String assigneeOf(UUID lead) {
        return business.lead(lead).text("assignee.id");
    }
}
