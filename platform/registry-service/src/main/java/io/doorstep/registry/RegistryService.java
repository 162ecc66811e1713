package io.doorstep.registry;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.cloud.config.server.EnableConfigServer;
import org.springframework.cloud.netflix.eureka.server.EnableEurekaServer;

/// The registry and the config server.
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableEurekaServer
@EnableConfigServer
public class RegistryService {

    public static void main(String[] arguments) {
        SpringApplication.run(RegistryService.class, arguments);
    }
}
