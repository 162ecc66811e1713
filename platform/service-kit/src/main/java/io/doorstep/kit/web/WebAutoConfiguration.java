package io.doorstep.kit.web;

import io.doorstep.kit.observe.TraceParent;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import tools.jackson.databind.json.JsonMapper;

/// The web rules, wired.
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class)
@EnableConfigurationProperties(RequestGateSettings.class)
class WebAutoConfiguration {

    @Bean
    ProblemAdvice problemAdvice() {
        return new ProblemAdvice();
    }

    @Bean
    TraceProblems traceProblems(TraceParent trace) {
        return new TraceProblems(trace);
    }

    @Bean
    ProblemWriter problemWriter(JsonMapper json, TraceParent trace) {
        return new ProblemWriter(json, trace);
    }

    @Bean
    UncaughtErrors uncaughtErrors() {
        return new UncaughtErrors();
    }

    /// First of all but the measuring of requests.
    @Bean
    FilterRegistrationBean<RequestGate> requestGate(RequestGateSettings settings) {
        var registration = new FilterRegistrationBean<>(new RequestGate(settings));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }

    @Bean
    Cursors cursors(@Value("${doorstep.cursor-key}") String key, JsonMapper json) {
        return new Cursors(Base64.getDecoder().decode(key), json);
    }
}
