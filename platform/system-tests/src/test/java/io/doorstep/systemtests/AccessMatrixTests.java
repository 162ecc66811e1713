package io.doorstep.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.systemtests.platform.Answer;
import io.doorstep.systemtests.platform.Api;
import io.doorstep.systemtests.platform.Business;
import io.doorstep.systemtests.platform.Installation;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// IDN-29, SEC-07: every operation with every sort of credential, at the gateway and at the service's own port.
class AccessMatrixTests {

    private static final Set<String> REFUSED = Set.of("permission_denied", "token_required", "invalid_token");

    private final Installation installation = RunningPlatform.get();
    private final List<DescribedOperation> operations = DescribedOperation.all(installation);
    private final Queue<String> deviations = new ConcurrentLinkedQueue<>();
    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void whatTheCodeAnswersIsWhatTheDocumentDescribes() {
        Set<String> described = operations.stream()
                .filter(operation -> !operation.service().equals("gateway"))
                .map(operation -> new CodedOperation(
                                operation.method(), operation.path(), operation.permission(), false)
                        .toString())
                .collect(Collectors.toSet());
        List<CodedOperation> coded = CodedOperation.all(RunningPlatform.root());

        assertThat(coded)
                .filteredOn(CodedOperation::hidden)
                .extracting(CodedOperation::path)
                .allMatch(path -> path.startsWith("/internal/"));
        assertThat(coded)
                .filteredOn(operation -> !operation.hidden())
                .hasSizeGreaterThan(100)
                .extracting(CodedOperation::toString)
                .containsAll(described)
                .allMatch(described::contains);
    }

    @Test
    void aBadCredentialOpensNothingAnywhere() {
        Credentials.bad().forEach((what, token) -> {
            operations.parallelStream()
                    .filter(DescribedOperation::needsToken)
                    .forEach(operation -> expectRefusals(what, operation, token));
        });
        report("bad credentials");
    }

    @Test
    void aGoodCredentialOpensWhatItsPermissionsSayAndNothingElse() {
        Business business = Business.register(installation, "Matrix");
        business.moveToEnterprise();
        new Credentials(installation).good(business).forEach((what, token) -> {
            Set<String> granted = Credentials.permissionsOf(token);
            operations.parallelStream()
                    .filter(DescribedOperation::needsPermission)
                    .forEach(operation -> {
                        for (String address : new String[] {installation.gateway(), direct(operation)}) {
                            Answer answer = call(operation, address, token, business.slug());
                            judge(what + " at " + address, operation, answer, granted.contains(operation.permission()));
                        }
                    });
        });
        report("good credentials");
    }

    private void expectRefusals(String what, DescribedOperation operation, String token) {
        boolean welcome = operation.isPublic() && token.isEmpty();
        expectRefusal(what, operation, call(operation, direct(operation), token, "nobodys"));
        if (!welcome) {
            expectRefusal(what, operation, call(operation, installation.gateway(), token, "nobodys"));
        }
    }

    private void expectRefusal(String what, DescribedOperation operation, Answer answer) {
        if (answer.status() != 401) {
            deviations.add("%s with %s → %d".formatted(operation, what, answer.status()));
        }
    }

    /// A body that fits no schema may be refused before the permission is looked at.
    private void judge(String what, DescribedOperation operation, Answer answer, boolean granted) {
        boolean refused = REFUSED.contains(
                answer.text().startsWith("{") ? answer.json().path("code").asString("") : "");
        boolean right = granted
                ? answer.status() < 500 && !refused
                : operation.isRead() ? answer.status() == 403 : answer.status() >= 400 && answer.status() < 500;
        if (!right) {
            deviations.add("%s as %s, %s → %d %s"
                    .formatted(operation, what, granted ? "granted" : "not granted", answer.status(), answer.text()));
        }
    }

    private Answer call(DescribedOperation operation, String address, String token, String slug) {
        calls.incrementAndGet();
        Api anybody = Api.at(address);
        return operation.callAs(token.isEmpty() ? anybody : anybody.as(token), slug);
    }

    private String direct(DescribedOperation operation) {
        return installation.services().getOrDefault(operation.service(), installation.gateway());
    }

    private void report(String what) {
        System.out.println("Access: " + operations.size() + " operations, " + calls.get() + " calls with " + what + ", "
                + deviations.size() + " deviations");
        assertThat(calls).hasValueGreaterThan(500);
        assertThat(deviations).isEmpty();
    }
}
