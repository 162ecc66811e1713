package io.doorstep.property;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// What is for sale, and the search over it.
@SpringBootApplication
@ConfigurationPropertiesScan
public class PropertyService {

    public static void main(String[] arguments) {
        SpringApplication.run(PropertyService.class, arguments);
    }
}
