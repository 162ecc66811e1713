package io.doorstep.kit.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.boot.http.client.InetAddressFilter;

/// Resolves a partner's name once, for the very connection, and only to addresses that anybody may reach.
final class PublicAddresses implements DnsResolver {

    private final InetAddressFilter allowed;

    PublicAddresses(boolean allowLoopback) {
        InetAddressFilter external = InetAddressFilter.externalAddresses();
        this.allowed = allowLoopback ? external.or(InetAddressFilter.adapt(InetAddress::isLoopbackAddress)) : external;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = SystemDefaultDnsResolver.INSTANCE.resolve(host);
        for (InetAddress address : addresses) {
            if (!allowed.matches(address)) {
                throw new ForbiddenAddressException(host);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return SystemDefaultDnsResolver.INSTANCE.resolveCanonicalHostname(host);
    }

    /// The name resolves to an address that partners may not have.
    static final class ForbiddenAddressException extends UnknownHostException {

        ForbiddenAddressException(String host) {
            super(host + " resolves to a private or special address");
        }
    }
}
