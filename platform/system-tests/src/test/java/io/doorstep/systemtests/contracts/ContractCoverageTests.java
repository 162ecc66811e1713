package io.doorstep.systemtests.contracts;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every event is bound by a test on both sides.
class ContractCoverageTests {

    private final Checkout checkout = Checkout.here();
    private final EventFlows flows = EventFlows.in(checkout);

    @Test
    void everyTypeIsMeasuredByItsContractInATestOfAServiceThatSendsIt() {
        Set<String> measured = checkout.services().stream()
                .flatMap(service -> {
                    Set<String> named = namedInTests(service, "Contracts.assertMatches(");
                    return flows.sent().stream()
                            .filter(flow -> flow.service().equals(service))
                            .map(EventFlow::type)
                            .filter(named::contains);
                })
                .collect(toSet());
        assertThat(flows.sent().stream().map(EventFlow::type))
                .as("types that are sent, with Contracts.assertMatches in a test of the sender")
                .allMatch(measured::contains);
    }

    @Test
    void everyTypeIsReadByItsExampleInATestOfEachServiceThatTakesIt() {
        List<EventFlow> unread = checkout.services().stream()
                .flatMap(service -> {
                    Set<String> named = namedInTests(service, "Contracts.example(");
                    return flows.taken().stream()
                            .filter(flow -> flow.service().equals(service))
                            .filter(flow -> !named.contains(flow.type()));
                })
                .toList();
        assertThat(unread)
                .as("events taken by a service that has no test which feeds it Contracts.example")
                .isEmpty();
    }

    private Set<String> namedInTests(String service, String call) {
        Path tests = checkout.folderOf(service).resolve("src/test/java");
        Predicate<Path> binds = file -> Checkout.read(file).contains(call);
        return JavaSources.parse(tests, binds).stream()
                .flatMap(source -> Texts.of(source).all().stream())
                .flatMap(text -> Stream.of(text.split(", ")))
                .collect(toSet());
    }
}
