package io.doorstep.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.systemtests.platform.Answer;
import io.doorstep.systemtests.platform.Api;
import io.doorstep.systemtests.platform.Business;
import io.doorstep.systemtests.platform.Installation;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The rules of repeating, versions and pages, on every operation of every service.
class OperationRulesTests {

    private static final String LONGER_THAN_A_KEY_MAY_BE = "k".repeat(256);

    /// A file is streamed, a visitor's message carries its own key, a test call may be made twice, and while a stranger
    /// is asked (a provider, the name system) no transaction may wait.
    private static final Pattern TAKES_NO_KEY = Pattern.compile("/api/v1/(properties|leads)/imports"
            + "|/api/v1/properties/[^/]+/media|/api/v1/properties/uploads/documents|/api/v1/public/.*"
            + "|/api/v1/(webhook-endpoints|crm-connections|workflows)/[^/]+/test"
            + "|/api/v1/crm-connections/[^/]+/authorize|/api/v1/((properties/)?enrichment/account|analytics/measurement)/test"
            + "|/api/v1/properties/enrichment/workflow/test"
            + "|/api/v1/security/(sso-providers(/[^/]+)?|domains/[^/]+/verify)");

    /// They say how something is to be; saying it twice loses nobody's work.
    private static final Pattern HAS_NO_VERSION = Pattern.compile("/api/v1/(users|people)/\\{id}/legal-hold"
            + "|/api/v1/users/teams/\\{id}/members/\\{userId}|/api/v1/security/phone|/api/v1/notifications/\\{id}");

    private final Installation installation = RunningPlatform.get();
    private final List<DescribedOperation> operations = DescribedOperation.all(installation);
    private final Business business = Business.register(installation, "Rules");
    private final List<String> deviations = new ArrayList<>();

    @Test
    void everyUnsafeOperationTakesAnIdempotencyKeyAndSaysSo() {
        business.moveToEnterprise();
        Api owner = business.owner().with("Idempotency-Key", LONGER_THAN_A_KEY_MAY_BE);
        for (DescribedOperation operation : unsafeOnes()) {
            Answer answer = operation.callAs(owner, business.slug(), UUID.randomUUID());
            boolean refused = answer.status() == 400
                    && answer.json().path("code").asString("").equals("idempotency_key_malformed")
                    && !answer.json().path("traceId").asString("").isEmpty();
            expect(refused && operation.takes("Idempotency-Key"), operation, answer);
        }
        assertThat(deviations).isEmpty();
    }

    @Test
    void everyReplacementAndPatchKnowsTheVersionThatItChanges() {
        assertThat(operations)
                .filteredOn(operation -> List.of("PUT", "PATCH").contains(operation.method()))
                .filteredOn(
                        operation -> !HAS_NO_VERSION.matcher(operation.path()).matches())
                .hasSizeGreaterThan(25)
                .allMatch(operation -> operation.takes("If-Match"));
    }

    @Test
    void everyListIsReadPageByPage() {
        business.moveToEnterprise();
        List<DescribedOperation> lists = lists();
        for (DescribedOperation operation : lists) {
            Answer tooMany = operation.ask(business.owner(), "limit=201");
            Answer forged = operation.ask(business.owner(), "cursor=bm90LW91cnM");
            expect(isRefused(tooMany), operation, tooMany);
            expect(isRefused(forged), operation, forged);
        }
        assertThat(lists).hasSizeGreaterThan(30);
        assertThat(deviations).isEmpty();
    }

    private Stream<DescribedOperation> guarded() {
        return operations.stream().filter(DescribedOperation::needsPermission);
    }

    private List<DescribedOperation> unsafeOnes() {
        return guarded()
                .filter(operation -> !operation.isRead())
                .filter(operation -> !TAKES_NO_KEY.matcher(operation.path()).matches())
                .toList();
    }

    private List<DescribedOperation> lists() {
        return guarded()
                .filter(operation -> operation.isRead() && operation.takes("cursor"))
                .toList();
    }

    private static boolean isRefused(Answer answer) {
        return answer.status() == 400 || answer.status() == 404 || answer.status() == 422;
    }

    private void expect(boolean holds, DescribedOperation operation, Answer answer) {
        if (!holds) {
            deviations.add(operation + " → " + answer.status() + " " + answer.text());
        }
    }
}
