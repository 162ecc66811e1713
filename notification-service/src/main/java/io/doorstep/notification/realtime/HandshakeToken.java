package io.doorstep.notification.realtime;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.web.socket.WebSocketHttpHeaders;
import org.springframework.web.util.UriComponentsBuilder;

/// Where a handshake may carry its access token: the header, the subprotocol `bearer.<token>`, or the query.
final class HandshakeToken {

    private static final String HEADER = "Bearer ";
    private static final String SUBPROTOCOL = "bearer.";
    private static final int LONGEST = 8_192;
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private HandshakeToken() {}

    static Optional<String> find(ServerHttpRequest request) {
        return inHeader(request.getHeaders())
                .or(() -> inSubprotocol(request.getHeaders()))
                .or(() -> inQuery(request))
                .filter(token -> token.length() <= LONGEST);
    }

    private static Optional<String> inHeader(HttpHeaders headers) {
        return Optional.ofNullable(headers.getFirst(HttpHeaders.AUTHORIZATION))
                .filter(value -> value.regionMatches(true, 0, HEADER, 0, HEADER.length()))
                .map(value -> value.substring(HEADER.length()).strip());
    }

    private static Optional<String> inSubprotocol(HttpHeaders headers) {
        return headers.getOrEmpty(WebSocketHttpHeaders.SEC_WEBSOCKET_PROTOCOL).stream()
                .flatMap(COMMA::splitAsStream)
                .filter(protocol -> protocol.startsWith(SUBPROTOCOL))
                .map(protocol -> protocol.substring(SUBPROTOCOL.length()))
                .findFirst();
    }

    private static Optional<String> inQuery(ServerHttpRequest request) {
        List<String> values = UriComponentsBuilder.fromUri(request.getURI())
                .build()
                .getQueryParams()
                .getOrDefault("access_token", List.of());
        return values.stream().findFirst();
    }
}
