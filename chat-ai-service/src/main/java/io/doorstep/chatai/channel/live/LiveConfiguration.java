package io.doorstep.chatai.channel.live;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;

/// Opens `/ws`; any origin may connect, as a token is needed and no cookie counts.
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
@EnableScheduling
class LiveConfiguration implements WebSocketConfigurer {
    private final VisitorSocketHandler handler;
    private final HandshakeToken token;

    LiveConfiguration(VisitorSocketHandler handler, HandshakeToken token) {
        this.handler = handler;
        this.token = token;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(handler, "/ws").addInterceptors(token).setAllowedOriginPatterns("*");
    }
}
