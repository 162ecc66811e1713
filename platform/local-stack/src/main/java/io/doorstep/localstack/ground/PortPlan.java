package io.doorstep.localstack.ground;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;

/// Who listens where on this machine; one offset moves everything.
///
/// @param offset added to each port, 0 to 30,000
public record PortPlan(int offset) {

    public static final String POSTGRES = "postgresql";
    public static final String KAFKA = "kafka";
    public static final String KAFKA_CONTROLLER = "kafka-controller";
    public static final String SMTP = "smtp";
    public static final String MAILBOX = "mailbox";

    private static final int ACTUATOR_DISTANCE = 1000;
    private static final int LARGEST_OFFSET = 30_000;

    private static final Map<String, Integer> PORTS = Map.ofEntries(
            Map.entry("gateway", 8080),
            Map.entry("identity", 8081),
            Map.entry("property", 8082),
            Map.entry("lead-crm", 8083),
            Map.entry("campaign", 8084),
            Map.entry("billing", 8085),
            Map.entry("chat-ai", 8086),
            Map.entry("notification", 8087),
            Map.entry("registry", 8761),
            Map.entry(POSTGRES, 25432),
            Map.entry(KAFKA, 29092),
            Map.entry(KAFKA_CONTROLLER, 29093),
            Map.entry(SMTP, 2525),
            Map.entry(MAILBOX, 8025));

    public PortPlan {
        if (offset < 0 || offset > LARGEST_OFFSET) {
            throw new Refusal("DOORSTEP_PORT_OFFSET is " + offset + ", but must be from 0 to " + LARGEST_OFFSET + ".");
        }
    }

    public static PortPlan ofThisProcess() {
        String offset = System.getenv("DOORSTEP_PORT_OFFSET");
        return parse(offset == null ? "" : offset);
    }

    static PortPlan parse(String offset) {
        try {
            return new PortPlan(offset.isBlank() ? 0 : Integer.parseInt(offset.strip()));
        } catch (NumberFormatException e) {
            throw new Refusal("DOORSTEP_PORT_OFFSET is «" + offset + "», but must be a whole number.", e);
        }
    }

    /// The port of a service or of a part of the infrastructure.
    public int of(String name) {
        Integer port = PORTS.get(name);
        if (port == null) {
            throw new IllegalArgumentException("No port is planned for " + name);
        }
        return port + offset;
    }

    public int actuatorOf(String service) {
        return of(service) + ACTUATOR_DISTANCE;
    }

    public String addressOf(String name) {
        return "127.0.0.1:" + of(name);
    }

    /// @throws Refusal when another program listens there already
    public void requireFree(String name, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new Refusal(
                    "Port %d, which %s needs, is taken by another program; stop that program or set DOORSTEP_PORT_OFFSET."
                            .formatted(port, name),
                    e);
        }
    }
}
