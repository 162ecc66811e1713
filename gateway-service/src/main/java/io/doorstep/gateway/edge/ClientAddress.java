package io.doorstep.gateway.edge;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/// Who is at the other end of the line; forwarding headers count from configured proxies only.
@Component
public class ClientAddress {

    private final List<Network> trusted;

    ClientAddress(EdgeSettings settings) {
        this.trusted = settings.trustedProxies().stream().map(Network::parse).toList();
    }

    /// Whom quotas count: an IPv6 caller by its network of 64 bits.
    public String of(ServerHttpRequest request) {
        InetAddress address = find(request);
        return address == null ? "unknown" : Network.callerOf(address);
    }

    /// The whole address, null when the line has none.
    public @Nullable InetAddress find(ServerHttpRequest request) {
        InetSocketAddress remote = request.getRemoteAddress();
        if (remote == null || remote.getAddress() == null) {
            return null;
        }
        return trusted.isEmpty() || !isTrusted(remote.getAddress())
                ? remote.getAddress()
                : nearestUntrusted(request, remote.getAddress());
    }

    /// `https` when a trusted proxy says so, else what the line itself is.
    public String schemeOf(ServerHttpRequest request) {
        InetSocketAddress remote = request.getRemoteAddress();
        if (!trusted.isEmpty() && remote != null && remote.getAddress() != null && isTrusted(remote.getAddress())) {
            String forwarded = request.getHeaders().getFirst("X-Forwarded-Proto");
            if ("https".equalsIgnoreCase(forwarded)) {
                return "https";
            }
        }
        return request.getSslInfo() == null ? "http" : "https";
    }

    /// Proxies append on the right, so the nearest address that is not theirs is the caller's.
    private InetAddress nearestUntrusted(ServerHttpRequest request, InetAddress remote) {
        List<String> hops = request.getHeaders().getValuesAsList("X-Forwarded-For");
        InetAddress nearest = remote;
        for (String hop : hops.reversed()) {
            if (!Network.isLiteral(hop)) {
                break;
            }
            nearest = Network.literal(hop);
            if (!isTrusted(nearest)) {
                break;
            }
        }
        return nearest;
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(network -> network.holds(address));
    }
}
