package io.doorstep.localstack.fleet;

import io.doorstep.localstack.ground.Installation;
import io.doorstep.localstack.ground.PortPlan;
import io.doorstep.localstack.ground.Secrets;
import java.util.Map;
import java.util.TreeMap;

/// What every program of the stack is told: where the others are, and the secrets.
public final class Environment {

    private Environment() {}

    public static Map<String, String> of(Installation installation, PortPlan ports, Secrets secrets) {
        Map<String, String> environment = new TreeMap<>(secrets.asEnvironment());
        environment.put("DOORSTEP_HOST", "127.0.0.1");
        environment.put("DOORSTEP_BIND", "127.0.0.1");
        environment.put("DOORSTEP_POSTGRES", ports.addressOf(PortPlan.POSTGRES));
        environment.put("DOORSTEP_KAFKA", ports.addressOf(PortPlan.KAFKA));
        environment.put("DOORSTEP_SMTP", ports.addressOf(PortPlan.SMTP));
        environment.put("DOORSTEP_REGISTRY", "http://" + ports.addressOf(ServicePlan.REGISTRY));
        environment.put("DOORSTEP_REGISTRY_HOST", ports.addressOf(ServicePlan.REGISTRY));
        environment.put("DOORSTEP_IDENTITY", "http://" + ports.addressOf("identity"));
        environment.put("DOORSTEP_LEAD_CRM", "http://" + ports.addressOf("lead-crm"));
        environment.put("DOORSTEP_PUBLIC_URL", gateway(ports));
        environment.put(
                "DOORSTEP_CONFIG_REPO",
                installation.root().resolve("config-repo").toUri().toString());
        return environment;
    }

    public static String gateway(PortPlan ports) {
        return "http://localhost:" + ports.of(ServicePlan.GATEWAY);
    }

    public static String mailbox(PortPlan ports) {
        return "http://localhost:" + ports.of(PortPlan.MAILBOX);
    }
}
