package io.doorstep.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.systemtests.platform.Answer;
import io.doorstep.systemtests.platform.Api;
import io.doorstep.systemtests.platform.Business;
import io.doorstep.systemtests.platform.Installation;
import io.doorstep.systemtests.platform.Together;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /// Each stranger comes from an address of its own, as one address may not ask so much.
    @Test
    void aBadCredentialOpensNothingAnywhere() {
        List<DescribedOperation> guarded =
                operations.stream().filter(DescribedOperation::needsToken).toList();
        Map<String, Api> strangers = strangers();
        Together.forEach(
                guarded, operation -> strangers.forEach((what, stranger) -> expectRefusals(what, operation, stranger)));
        report("bad credentials");
    }

    @Test
    void aGoodCredentialOpensWhatItsPermissionsSayAndNothingElse() {
        Business business = Business.register(installation, "Matrix");
        business.moveToEnterprise();
        new Credentials(installation).good(business).forEach((what, token) -> {
            Set<String> granted = Credentials.permissionsOf(token);
            Api holder = Api.at(installation.gateway()).as(token);
            Together.forEach(
                    operations.stream()
                            .filter(DescribedOperation::needsPermission)
                            .toList(),
                    operation -> {
                        for (String address : new String[] {installation.gateway(), direct(operation)}) {
                            Answer answer = call(operation, holder.to(address), business.slug());
                            judge(what + " at " + address, operation, answer, granted.contains(operation.permission()));
                        }
                    });
        });
        report("good credentials");
    }

    private Map<String, Api> strangers() {
        Map<String, Api> strangers = new LinkedHashMap<>();
        Credentials.bad().forEach((what, token) -> {
            Api stranger = Api.at(installation.gateway()).from(loopback(2 + strangers.size()));
            strangers.put(what, token.isEmpty() ? stranger : stranger.as(token));
        });
        return strangers;
    }

    private void expectRefusals(String what, DescribedOperation operation, Api stranger) {
        expectRefusal(what, operation, call(operation, stranger.to(direct(operation)), "nobodys"));
        boolean welcome = operation.isPublic() && what.equals(Credentials.NONE);
        if (!welcome) {
            expectRefusal(what, operation, call(operation, stranger, "nobodys"));
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

    private Answer call(DescribedOperation operation, Api caller, String slug) {
        calls.incrementAndGet();
        return operation.callAs(caller, slug);
    }

    private static InetAddress loopback(int number) {
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) number});
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
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
