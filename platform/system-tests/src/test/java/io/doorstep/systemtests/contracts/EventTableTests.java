package io.doorstep.systemtests.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The table of events that people read says what the code does.
class EventTableTests {

    private static final Pattern TYPE = Pattern.compile("`([a-z.-]+)`");
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");
    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*");

    private final Checkout checkout = Checkout.here();
    private final EventFlows flows = EventFlows.in(checkout);

    @Test
    void theTableOfTheArchitectureNamesWhoSendsAndTakesEachEvent() {
        List<String> said = rows().flatMap(row -> TYPE.matcher(row[2])
                        .results()
                        .map(type -> sentence(type.group(1), servicesIn(row[3]), servicesIn(row[4]))))
                .toList();
        List<String> done = EventContract.listIn(checkout).stream()
                .map(contract -> sentence(contract.type(), senders(contract), services(flows.taken(), contract.type())))
                .toList();

        assertThat(without(done, said))
                .as("what the code does and ARCHITECTURE.md does not say")
                .isEmpty();
        assertThat(without(said, done))
                .as("what ARCHITECTURE.md says and the code does not do")
                .isEmpty();
    }

    private static List<String> without(List<String> these, List<String> those) {
        return these.stream().filter(sentence -> !those.contains(sentence)).toList();
    }

    private Stream<String[]> rows() {
        String text = Checkout.read(checkout.root().resolve("ARCHITECTURE.md"));
        String section = text.substring(text.indexOf("\n## Events"), text.indexOf("\n## Where"));
        return section.lines().filter(line -> line.startsWith("|")).skip(2).map(line -> line.split("\\|"));
    }

    private Set<String> servicesIn(String cell) {
        List<String> named = NAME.matcher(ASIDE.matcher(cell).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .toList();
        Predicate<String> meant =
                service -> named.contains(service) || named.contains("all") && checkout.isBuiltOnTheKit(service);
        return new TreeSet<>(checkout.services().stream().filter(meant).toList());
    }

    private Set<String> senders(EventContract contract) {
        Set<String> senders = services(flows.sent(), contract.type());
        contract.awaitedFrom().filter(checkout.services()::contains).ifPresent(senders::add);
        return senders;
    }

    private static Set<String> services(Set<EventFlow> flows, String type) {
        return new TreeSet<>(flows.stream()
                .filter(flow -> flow.type().equals(type))
                .map(EventFlow::service)
                .toList());
    }

    private static String sentence(String type, Set<String> senders, Set<String> takers) {
        return type + " from " + senders + " to " + takers;
    }
}
