package io.doorstep.identity.oauth.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/// The paths of OAuth that need no access token of ours.
@Configuration(proxyBeanMethods = false)
class OAuthPaths {

    static final String AUTHORIZE = "/api/v1/oauth/authorize";
    static final String TOKEN = "/api/v1/oauth/token";
    static final String REVOKE = "/api/v1/oauth/revoke";
    static final String INTROSPECT = "/api/v1/oauth/introspect";
    static final String METADATA = "/.well-known/oauth-authorization-server";

    /// A client's secret is checked by the operation itself, so that its refusals are those of OAuth.
    @Bean
    @Order(52)
    SecurityFilterChain partnersPrograms(HttpSecurity http) {
        return http.securityMatcher(AUTHORIZE, TOKEN, REVOKE, INTROSPECT, METADATA)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
