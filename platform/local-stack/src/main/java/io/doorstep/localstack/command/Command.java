package io.doorstep.localstack.command;

import io.doorstep.localstack.ground.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Every command there is, as it was typed.
sealed interface Command {

    /// Benchmarks that bring all that they measure.
    Set<String> BENCHES_OF_THEIR_OWN = Set.of("gateway", "haproxy", "limiter");

    record Up(boolean detach, String only) implements Command {}

    record Down() implements Command {}

    record Status(boolean json) implements Command {}

    record Logs(String name, boolean follow) implements Command {}

    record Reset(boolean agreed) implements Command {}

    record DeadLetters(String service, boolean replay) implements Command {}

    /// @param alone it brings all that it needs, and no running system
    record Companion(String mainClass, List<String> arguments, boolean alone) implements Command {}

    record Help() implements Command {}

    static Command parse(String[] arguments) {
        if (arguments.length == 0) {
            return new Help();
        }
        var rest = new ArrayList<>(List.of(arguments).subList(1, arguments.length));
        Command command =
                switch (arguments[0]) {
                    case "up" -> new Up(rest.remove("--detach"), takeValue(rest, "--only"));
                    case "down" -> new Down();
                    case "status" -> new Status(rest.remove("--json"));
                    case "logs" -> {
                        boolean follow = rest.remove("-f");
                        yield new Logs(
                                takeFirst(rest, "logs needs a name, for example: ./doorstep logs gateway"), follow);
                    }
                    case "reset" -> new Reset(rest.remove("--yes"));
                    case "dead-letters" -> {
                        boolean replay = rest.remove("--replay");
                        yield new DeadLetters(rest.isEmpty() ? "" : rest.removeFirst(), replay);
                    }
                    case "demo" -> new Companion("io.doorstep.systemtests.demo.Demo", takeAll(rest), false);
                    case "bench" -> {
                        boolean alone = rest.stream().anyMatch(BENCHES_OF_THEIR_OWN::contains);
                        yield new Companion("io.doorstep.systemtests.bench.Benches", takeAll(rest), alone);
                    }
                    case "chaos" -> new Companion("io.doorstep.systemtests.chaos.Chaos", takeAll(rest), false);
                    case "help", "--help", "-h" -> new Help();
                    default ->
                        throw new Refusal("There is no command «" + arguments[0] + "»; ./doorstep help lists them.");
                };
        if (!rest.isEmpty()) {
            throw new Refusal("«%s» does not know «%s»; ./doorstep help lists what there is."
                    .formatted(arguments[0], String.join(" ", rest)));
        }
        return command;
    }

    private static List<String> takeAll(List<String> rest) {
        List<String> all = List.copyOf(rest);
        rest.clear();
        return all;
    }

    private static String takeFirst(List<String> rest, String otherwise) {
        if (rest.isEmpty()) {
            throw new Refusal(otherwise + ".");
        }
        return rest.removeFirst();
    }

    private static String takeValue(List<String> rest, String option) {
        int place = rest.indexOf(option);
        if (place < 0) {
            return "";
        }
        rest.remove(place);
        if (place >= rest.size()) {
            throw new Refusal(option + " needs a value, for example: " + option + " identity,gateway.");
        }
        return rest.remove(place);
    }
}
