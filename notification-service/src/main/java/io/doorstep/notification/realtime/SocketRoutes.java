package io.doorstep.notification.realtime;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;

/// Puts the socket at `/ws`; any page may open one, as a token and no cookie opens it.
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class SocketRoutes implements WebSocketConfigurer {

    private final SocketHandler handler;
    private final VerifyHandshake verifyHandshake;

    SocketRoutes(SocketHandler handler, VerifyHandshake verifyHandshake) {
        this.handler = handler;
        this.verifyHandshake = verifyHandshake;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(handler, "/ws").addInterceptors(verifyHandshake).setAllowedOriginPatterns("*");
    }
}
