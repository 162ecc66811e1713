package io.doorstep.chatai;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// Talks with visitors in the name of an organization.
@SpringBootApplication
@ConfigurationPropertiesScan
public class ChatAiService {
    public static void main(String[] args) {
        SpringApplication.run(ChatAiService.class, args);
    }
}
