package io.doorstep.leadcrm;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// The lead CRM, as a process.
@SpringBootApplication
@ConfigurationPropertiesScan
public class LeadCrmService {

    public static void main(String[] args) {
        SpringApplication.run(LeadCrmService.class, args);
    }
}
