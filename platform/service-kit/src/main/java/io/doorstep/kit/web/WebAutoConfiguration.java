package io.doorstep.kit.web;

import io.doorstep.kit.observe.TraceParent;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/// The web rules, wired.
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class)
class WebAutoConfiguration {

    @Bean
    ProblemAdvice problemAdvice(TraceParent trace) {
        return new ProblemAdvice(trace);
    }

    @Bean
    UncaughtErrors uncaughtErrors(TraceParent trace) {
        return new UncaughtErrors(trace);
    }

    @Bean
    Cursors cursors(@Value("${doorstep.cursor-key}") String key, JsonMapper json) {
        return new Cursors(Base64.getDecoder().decode(key), json);
    }
}
