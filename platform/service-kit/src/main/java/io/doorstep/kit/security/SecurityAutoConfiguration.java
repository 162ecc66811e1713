package io.doorstep.kit.security;

import static org.springframework.security.config.Customizer.withDefaults;

import io.doorstep.kit.web.ProblemWriter;
import jakarta.servlet.DispatcherType;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.prometheus.PrometheusScrapeEndpoint;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.annotation.AnnotationTemplateExpressionDefaults;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Closes everything: operations need a token of ours, the operator's endpoints need the services' secret.
@AutoConfiguration(before = OAuth2ResourceServerAutoConfiguration.class)
@EnableConfigurationProperties(SecuritySettings.class)
@EnableMethodSecurity
class SecurityAutoConfiguration {

    @Bean
    static AnnotationTemplateExpressionDefaults permissionTemplates() {
        return new AnnotationTemplateExpressionDefaults();
    }

    @Bean
    @Order(10)
    SecurityFilterChain operatorEndpoints(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                EndpointRequest.to(HealthEndpoint.class, PrometheusScrapeEndpoint.class))
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(withDefaults())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    UserDetailsService operators(SecuritySettings settings) {
        return new InMemoryUserDetailsManager(User.withUsername("operator")
                .password("{noop}" + settings.secret())
                .roles("OPERATOR")
                .build());
    }

    @Bean
    @Order(100)
    SecurityFilterChain operations(HttpSecurity http, SecuritySettings settings, ProblemResponses problems) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                settings.openPaths().toArray(String[]::new))
                        .permitAll()
                        .requestMatchers("/v3/api-docs/**")
                        .permitAll()
                        .dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(tokens -> tokens.jwt(jwt -> jwt.jwtAuthenticationConverter(authorities()))
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .addFilterAfter(new CallerTenantFilter(), AuthorizationFilter.class)
                .csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    ProblemResponses problemResponses(ProblemWriter problems) {
        return new ProblemResponses(problems);
    }

    @Bean
    FreshProof freshProof(InstantSource clock) {
        return new FreshProof(clock);
    }

    @Bean
    WebMvcConfigurer dangerousOperations(FreshProof freshProof) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(freshProof);
            }
        };
    }

    private static JwtAuthenticationConverter authorities() {
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(token -> Caller.of(token).permissions().keySet().stream()
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList());
        return converter;
    }
}
