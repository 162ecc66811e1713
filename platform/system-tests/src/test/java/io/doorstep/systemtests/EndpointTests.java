package io.doorstep.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.systemtests.platform.Answer;
import io.doorstep.systemtests.platform.Api;
import io.doorstep.systemtests.platform.Business;
import io.doorstep.systemtests.platform.Installation;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// GW-30: every operation that is described answers, by its path with the version and by the one without.
class EndpointTests {

    private static final int FEWEST = 30;
    private static final String NOBODY_HERE = "There is nothing at this path.";

    private static final List<String> READ = List.of(
            "/api/users",
            "/api/users/roles",
            "/api/users/permissions",
            "/api/security/2fa",
            "/api/security/sessions",
            "/api/security/api-keys",
            "/api/security/audit-logs",
            "/api/onboarding/progress",
            "/api/settings/general",
            "/api/leads",
            "/api/billing/usage",
            "/api/notifications",
            "/api/notifications/preferences");
    private static final List<String> WRITTEN =
            List.of("/api/onboarding/complete-step", "/api/settings/update", "/api/notifications/mark-read");

    private final Installation installation = RunningPlatform.get();
    private final Api gateway = Api.at(installation.gateway());

    @Test
    void everyDescribedOperationAnswersAlikeWithAndWithoutTheVersion() {
        Business business = Business.register(installation, "Endpoints");
        business.moveToEnterprise();
        List<String> deviations = new ArrayList<>();
        int called = 0;
        for (DescribedOperation operation : DescribedOperation.all(installation)) {
            if (operation.isVersioned()) {
                Api caller = business.owner().once();
                UUID thing = UUID.randomUUID();
                Answer versioned = operation.callAs(caller, business.slug(), thing);
                Answer alias = operation.unversioned().callAs(caller, business.slug(), thing);
                called++;
                if (!answers(versioned)) {
                    deviations.add(operation + " → " + shape(versioned));
                }
                if (!shape(alias).equals(shape(versioned))) {
                    deviations.add(operation + " → " + shape(versioned) + ", without the version " + shape(alias));
                }
            }
        }
        System.out.println("Endpoints: " + called + " operations, each by two paths, " + deviations.size()
                + " that do not answer as described");
        assertThat(deviations).isEmpty();
        assertThat(called).isGreaterThan(FEWEST);
    }

    /// IDN-35, IDN-50, IDN-73, IDN-80, NOTF-02
    @Test
    void thePathsThatTheProductPromisesAreThereForThoseWhoSignIn() {
        Business business = Business.register(installation, "Promises");
        business.moveToEnterprise();

        assertThat(READ).allSatisfy(path -> {
            assertThat(business.owner().get(path).status()).isEqualTo(200);
            assertThat(gateway.get(path).status()).isEqualTo(401);
        });
        assertThat(WRITTEN).allSatisfy(path -> {
            Answer answer = business.owner().once().with("If-Match", "*").post(path, List.of());
            assertThat(answer.status()).as(answer.text()).isIn(400, 422);
            assertThat(gateway.once().post(path, List.of()).status()).isEqualTo(401);
        });
    }

    /// An id that nobody has is an answer too, a path that nobody has is none.
    private static boolean answers(Answer answer) {
        return answer.status() < 500
                && answer.status() != 405
                && !answer.text().contains(NOBODY_HERE)
                && !answer.text().contains("No static resource");
    }

    private static String shape(Answer answer) {
        String code = answer.header("Content-Type").startsWith("application/problem+json")
                ? answer.json().path("code").asString("")
                : "";
        return answer.status() + " " + answer.header("Content-Type") + " " + code;
    }
}
