package io.doorstep.kit.sample;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Keeps notes.
@SpringBootApplication
public class SampleService {

    public static void main(String[] args) {
        SpringApplication.run(SampleService.class, args);
    }
}
