package io.doorstep.gateway.stand;

import io.doorstep.gateway.GatewayService;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// A second instance of the gateway beside the one under test. It runs as long as the tests do: instances in one JVM
/// share Netty's event loops, and the first that stops would stop them for all.
public final class AnotherGateway {

    private final ConfigurableApplicationContext context;

    private AnotherGateway(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /// @param settings such as `doorstep.gateway.redis=redis://…`
    public static AnotherGateway start(String... settings) {
        return new AnotherGateway(new SpringApplicationBuilder(GatewayService.class, StandConfiguration.class)
                .profiles("test")
                .properties(settings)
                .initializers(new Surroundings())
                .run("--server.port=0"));
    }

    public GatewayClient client() {
        return new GatewayClient(context.getEnvironment());
    }
}
