package io.doorstep.localstack.fleet;

import io.doorstep.localstack.ground.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A service of the system.
///
/// @param name as it is called in logs, in the registry and in settings
/// @param module folder of its sources
/// @param database its database, if it has one
/// @param wave services of a wave start together, after those of the wave before
/// @param heap largest heap in MiB
/// @param compiler how much the JVM compiles
public record ServicePlan(
        String name, String module, Optional<String> database, int wave, int heap, Compiler compiler) {

    public static final String REGISTRY = "registry";
    public static final String GATEWAY = "gateway";

    private static final int FIRST = 0;
    private static final int SECOND = 1;

    private static final List<ServicePlan> ALL = List.of(
            new ServicePlan(REGISTRY, "platform/registry-service", Optional.empty(), FIRST, 80, Compiler.QUICK),
            service("identity", "identity", 288, Compiler.THOROUGH),
            service("property", "property", 288, Compiler.THOROUGH),
            service("lead-crm", "leadcrm", 192, Compiler.THOROUGH),
            service("chat-ai", "chatai", 128, Compiler.QUICK),
            service("billing", "billing", 128, Compiler.QUICK),
            service("campaign", "campaign", 128, Compiler.QUICK),
            service("notification", "notification", 128, Compiler.QUICK),
            new ServicePlan(GATEWAY, "gateway-service", Optional.empty(), SECOND, 160, Compiler.THOROUGH));

    private static ServicePlan service(String name, String database, int heap, Compiler compiler) {
        return new ServicePlan(name, name + "-service", Optional.of(database), SECOND, heap, compiler);
    }

    public static List<ServicePlan> all() {
        return ALL;
    }

    /// All, or the registry and the services of a comma-separated list.
    public static List<ServicePlan> only(String names) {
        if (names.isBlank()) {
            return ALL;
        }
        List<String> wanted = Arrays.stream(names.split(",")).map(String::strip).toList();
        wanted.forEach(ServicePlan::get);
        return ALL.stream()
                .filter(plan -> plan.name().equals(REGISTRY) || wanted.contains(plan.name()))
                .toList();
    }

    public static ServicePlan get(String name) {
        return ALL.stream()
                .filter(plan -> plan.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no service «%s»; there are %s."
                        .formatted(
                                name,
                                String.join(
                                        ", ",
                                        ALL.stream().map(ServicePlan::name).toList()))));
    }

    /// Services by wave, first wave first.
    static List<List<ServicePlan>> waves(List<ServicePlan> plans) {
        return plans.stream()
                .map(ServicePlan::wave)
                .distinct()
                .sorted()
                .map(wave -> plans.stream().filter(plan -> plan.wave() == wave).toList())
                .toList();
    }

    /// On two cores the second compiler costs a start half its time; only where much is computed does it pay that back.
    public enum Compiler {
        QUICK,
        THOROUGH
    }
}
