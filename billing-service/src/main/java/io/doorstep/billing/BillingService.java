package io.doorstep.billing;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// The service of plans, usage and money.
@SpringBootApplication
@ConfigurationPropertiesScan
public class BillingService {

    public static void main(String[] args) {
        SpringApplication.run(BillingService.class, args);
    }
}
