package io.doorstep.identity.authentication;

import static org.springframework.security.config.Customizer.withDefaults;

import io.doorstep.identity.access.ProgramGrants;
import io.doorstep.kit.security.SecuritySettings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;

/// The paths that need no access token: signing in, the public keys, and what our own services ask with their secret.
@Configuration(proxyBeanMethods = false)
class OpenPaths {

    /// An access token that has expired is no reason to refuse a refresh, so none is looked at.
    @Bean
    @Order(50)
    SecurityFilterChain signingIn(HttpSecurity http) {
        return stateless(http.securityMatcher(
                                "/api/v1/auth/register",
                                "/api/v1/auth/login",
                                "/api/v1/auth/login/second-factor",
                                "/api/v1/auth/login/passkey",
                                "/api/v1/auth/login/passkey/options",
                                "/api/v1/auth/password/forgot",
                                "/api/v1/auth/password/reset",
                                "/api/v1/auth/email/verify",
                                "/api/v1/auth/refresh",
                                "/api/v1/auth/logout",
                                "/api/v1/auth/accept-invitation",
                                "/api/v1/auth/sso/**",
                                "/api/v1/auth/consent-texts/**",
                                "/.well-known/jwks.json")
                        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll()))
                .build();
    }

    @Bean
    @Order(51)
    SecurityFilterChain amongServices(HttpSecurity http, SecuritySettings settings) {
        return stateless(http.securityMatcher("/internal/**")
                        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                        .authenticationManager(new ProviderManager(new SharedSecret(settings)))
                        .httpBasic(withDefaults()))
                .build();
    }

    private static HttpSecurity stateless(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }

    /// A service proves itself by its name and the secret that all of ours share.
    private record SharedSecret(SecuritySettings settings) implements AuthenticationProvider {

        @Override
        public Authentication authenticate(Authentication claim) {
            byte[] given = String.valueOf(claim.getCredentials()).getBytes(StandardCharsets.UTF_8);
            byte[] secret = settings.secret().getBytes(StandardCharsets.UTF_8);
            boolean known = ProgramGrants.findService(claim.getName()).isPresent();
            if (!MessageDigest.isEqual(given, secret) || !known) {
                throw new BadCredentialsException("Not one of our services");
            }
            return UsernamePasswordAuthenticationToken.authenticated(claim.getName(), null, List.of());
        }

        @Override
        public boolean supports(Class<?> type) {
            return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
        }
    }
}
