package io.doorstep.systemtests.chaos;

import io.doorstep.systemtests.platform.Installation;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// Makes one sort of trouble by its name: `./doorstep chaos NAME`.
public final class Chaos {

    private static final Map<String, Trouble> BY_NAME = new TreeMap<>(Map.of(
            "partners", BadPartners::run,
            "poison", PoisonedEvents::run,
            "duplicates", SamePersonAtOnce::run,
            "repeats", RepeatedCalls::run));

    /// Makes trouble, prints what it saw, and says whether the platform stood it.
    interface Trouble {
        boolean run(Installation installation, Scale scale) throws Exception;
    }

    private Chaos() {}

    public static void main(String[] arguments) throws Exception {
        Trouble trouble = arguments.length == 0 ? null : BY_NAME.get(arguments[0]);
        if (trouble == null) {
            System.err.println(
                    "Say which one: ./doorstep chaos " + String.join(" | ", BY_NAME.keySet()) + " [--quick]");
            System.exit(1);
            return;
        }
        Scale scale = Arrays.asList(arguments).contains("--quick") ? Scale.QUICK : Scale.FULL;
        boolean passed = trouble.run(Installation.ofEnvironment(), scale);
        System.out.println(passed ? "PASS" : "FAIL");
        System.exit(passed ? 0 : 1);
    }
}
