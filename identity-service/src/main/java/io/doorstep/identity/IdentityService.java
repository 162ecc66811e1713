package io.doorstep.identity;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// Starts identity-service.
@SpringBootApplication
@ConfigurationPropertiesScan
public class IdentityService {

    static void main(String[] args) {
        SpringApplication.run(IdentityService.class, args);
    }
}
