package io.doorstep.chatai.channel.live;

import io.doorstep.kit.security.Caller;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/// Lets a socket open for a visitor's token only: from the header, the subprotocol `bearer.<jwt>` or `access_token`.
@Component
class HandshakeToken implements HandshakeInterceptor {
    private static final String BEARER = "Bearer ";
    private static final String PROTOCOL = "bearer.";

    private final JwtDecoder tokens;

    HandshakeToken(JwtDecoder tokens) {
        this.tokens = tokens;
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        var token = find(request);
        if (token == null) {
            response.setStatusCode(HttpStatus.UNAUTHORIZED);
            return false;
        }
        try {
            var jwt = tokens.decode(token);
            var caller = Caller.of(jwt);
            if (caller.kind() != Caller.Kind.VISITOR
                    || caller.conversationId() == null
                    || !caller.permissions().containsKey("conversation:talk")) {
                response.setStatusCode(HttpStatus.FORBIDDEN);
                return false;
            }
            new Visitor(caller.tenantId(), caller.conversationId(), Objects.requireNonNull(jwt.getExpiresAt()))
                    .putInto(attributes);
            return true;
        } catch (JwtException | AccessDeniedException | IllegalArgumentException _) {
            response.setStatusCode(HttpStatus.UNAUTHORIZED);
            return false;
        }
    }

    private static @Nullable String find(ServerHttpRequest request) {
        var header = request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        if (header != null) {
            return header.startsWith(BEARER) ? header.substring(BEARER.length()) : null;
        }
        for (var line : request.getHeaders().getValuesAsList("Sec-WebSocket-Protocol")) {
            if (line.startsWith(PROTOCOL)) {
                return line.substring(PROTOCOL.length());
            }
        }
        return UriComponentsBuilder.fromUri(request.getURI())
                .build()
                .getQueryParams()
                .getFirst("access_token");
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception failure) {}
}
