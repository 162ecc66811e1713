package io.doorstep.localstack.fleet;

import io.doorstep.localstack.ground.Installation;
import io.doorstep.localstack.ground.PortPlan;
import io.doorstep.localstack.ground.Secrets;
import io.doorstep.localstack.process.Jvm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Command and environment of a service's JVM.
final class ServiceJvm {

    private final Installation installation;
    private final PortPlan ports;
    private final Secrets secrets;

    ServiceJvm(Installation installation, PortPlan ports, Secrets secrets) {
        this.installation = installation;
        this.ports = ports;
        this.secrets = secrets;
    }

    static List<String> flags(ServicePlan plan) {
        List<String> flags = new ArrayList<>(Jvm.COMMON);
        flags.addAll(List.of(
                "-Xms48m",
                "-Xmx" + plan.heap() + "m",
                "-XX:MaxMetaspaceSize=384m",
                "-XX:ReservedCodeCacheSize=80m",
                "-XX:MaxDirectMemorySize=64m",
                "-XX:TrimNativeHeapInterval=10000",
                "-Dreactor.netty.ioWorkerCount=2"));
        if (plan.compiler() == ServicePlan.Compiler.QUICK) {
            flags.add("-XX:TieredStopAtLevel=1");
        }
        return List.copyOf(flags);
    }

    List<String> runs(ServicePlan plan, BootJar jar) {
        List<String> command = begin(plan);
        if (Files.exists(jar.aotCache())) {
            command.add("-XX:AOTCache=" + jar.aotCache());
        }
        command.addAll(List.of("-jar", jar.jar().toString()));
        return List.copyOf(command);
    }

    /// Starts up to the point where it would begin to serve, writes down what it loaded, and ends.
    List<String> trains(ServicePlan plan, BootJar jar, Path cache) {
        List<String> command = begin(plan);
        command.addAll(List.of(
                "-XX:AOTCacheOutput=" + cache,
                "-Dspring.context.exit=onRefresh",
                "-jar",
                jar.jar().toString()));
        return List.copyOf(command);
    }

    private static List<String> begin(ServicePlan plan) {
        List<String> command = new ArrayList<>();
        command.add(Jvm.program());
        command.addAll(flags(plan));
        return command;
    }

    Map<String, String> environment(ServicePlan plan) {
        Map<String, String> environment = new TreeMap<>(Environment.of(installation, ports, secrets));
        environment.putAll(Jvm.ENVIRONMENT);
        environment.put("SERVER_PORT", Integer.toString(ports.of(plan.name())));
        environment.put("MANAGEMENT_SERVER_PORT", Integer.toString(ports.actuatorOf(plan.name())));
        environment.put("DOORSTEP_STATE", installation.stateOf(plan.name()).toString());
        environment.put("SPRING_PROFILES_ACTIVE", plan.name().equals(ServicePlan.REGISTRY) ? "native,local" : "local");
        return environment;
    }
}
