package io.doorstep.localstack.command;

import io.doorstep.localstack.fleet.Environment;
import io.doorstep.localstack.fleet.Health;
import io.doorstep.localstack.fleet.ServicePlan;
import io.doorstep.localstack.ground.Installation;
import io.doorstep.localstack.ground.PortPlan;
import io.doorstep.localstack.process.PidFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What runs, where, and how it is.
final class Status {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Installation installation;

    Status(Installation installation) {
        this.installation = installation;
    }

    int print(boolean json) {
        Optional<Run> run = Run.find(installation);
        Report report = report(run);
        System.out.println(json ? toJson(report) : toTable(report, run));
        if (run.isEmpty()) {
            System.err.println("Doorstep is not running; start it with ./doorstep up.");
        }
        return run.isPresent() ? 0 : 1;
    }

    Report report(Optional<Run> run) {
        PortPlan ports = run.map(Run::ports).orElseGet(PortPlan::ofThisProcess);
        var health = new Health(ports);
        List<ServiceState> services = run.map(Run::services).orElseGet(ServicePlan::all).parallelStream()
                .map(plan -> new ServiceState(
                        plan.name(),
                        "http://localhost:" + ports.of(plan.name()),
                        run.isPresent() ? health.of(plan.name()) : Health.DOWN))
                .toList();
        return new Report(
                Environment.gateway(ports),
                Environment.mailbox(ports),
                services,
                new Demonstration(installation, ports).find().orElse(null));
    }

    static String toJson(Report report) {
        return JSON.writeValueAsString(report);
    }

    private String toTable(Report report, Optional<Run> run) {
        var table = new StringBuilder();
        for (String ground : List.of(PortPlan.POSTGRES, PortPlan.KAFKA)) {
            boolean alive = PidFile.find(installation.pids(), ground)
                    .flatMap(PidFile::process)
                    .isPresent();
            String address = run.map(found -> found.ports().addressOf(ground)).orElse("");
            line(table, ground, alive ? Health.UP : Health.DOWN, address);
        }
        line(table, PortPlan.MAILBOX, run.isPresent() ? Health.UP : Health.DOWN, report.mailbox());
        report.services().forEach(service -> line(table, service.name(), service.health(), service.url()));
        return table.toString().stripTrailing();
    }

    private static void line(StringBuilder table, String name, String health, String address) {
        table.append(String.format(Locale.ROOT, "%-14s %-15s %s%n", name, health, address));
    }

    /// The shape that programs read.
    record Report(String gateway, String mailbox, List<ServiceState> services, Demonstration.@Nullable Business demo) {}

    record ServiceState(String name, String url, String health) {}
}
