package io.doorstep.campaign;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// Starts the service that sends to many, and knows whom never.
@SpringBootApplication
@ConfigurationPropertiesScan
public class CampaignService {

    public static void main(String[] args) {
        SpringApplication.run(CampaignService.class, args);
    }
}
