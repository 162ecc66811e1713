package io.doorstep.notification.realtime;

import io.doorstep.kit.security.Caller;
import io.doorstep.kit.tenancy.Tenancy;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/// Lets a handshake pass that brings a valid token of a user whose session goes on.
@Component
class VerifyHandshake implements HandshakeInterceptor {

    static final String LISTENER = "listener";

    private final JwtDecoder tokens;
    private final EndedSessions endedSessions;

    VerifyHandshake(JwtDecoder tokens, EndedSessions endedSessions) {
        this.tokens = tokens;
        this.endedSessions = endedSessions;
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        Optional<Caller> caller = HandshakeToken.find(request).flatMap(this::verify);
        if (caller.isEmpty()) {
            response.setStatusCode(HttpStatus.UNAUTHORIZED);
            response.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            return false;
        }
        if (caller.get().kind() != Caller.Kind.USER
                || !caller.get().permissions().containsKey("notification:read")) {
            response.setStatusCode(HttpStatus.FORBIDDEN);
            return false;
        }
        Listener listener = Listener.of(caller.get());
        if (Tenancy.callAs(listener.tenantId(), () -> endedSessions.has(listener.sessionId()))) {
            response.setStatusCode(HttpStatus.UNAUTHORIZED);
            return false;
        }
        attributes.put(LISTENER, listener);
        return true;
    }

    private Optional<Caller> verify(String token) {
        try {
            return Optional.of(Caller.of(tokens.decode(token)));
        } catch (JwtException invalid) {
            return Optional.empty();
        }
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception failure) {}
}
