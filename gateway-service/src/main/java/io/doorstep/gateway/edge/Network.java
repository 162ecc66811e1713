package io.doorstep.gateway.edge;

import io.netty.util.NetUtil;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/// A range of addresses, such as `10.0.0.0/8`; never looks a name up.
record Network(byte[] prefix, int bits) {

    private static final int IPV6_SITE_BYTES = 8;

    static Network parse(String text) {
        String[] parts = text.split("/", 2);
        if (!isLiteral(parts[0])) {
            throw new IllegalArgumentException("Not an address or network: " + text);
        }
        byte[] prefix = literal(parts[0]).getAddress();
        int longest = prefix.length * Byte.SIZE;
        int bits = parts.length == 2 ? Integer.parseInt(parts[1]) : longest;
        if (bits < 0 || bits > longest) {
            throw new IllegalArgumentException("Not a network: " + text);
        }
        return new Network(prefix, bits);
    }

    static boolean isLiteral(String text) {
        return NetUtil.isValidIpV4Address(text) || NetUtil.isValidIpV6Address(text);
    }

    static InetAddress literal(String text) {
        try {
            return InetAddress.getByAddress(NetUtil.createByteArrayFromIpAddressString(text));
        } catch (UnknownHostException impossible) {
            throw new IllegalArgumentException("Not an address: " + text, impossible);
        }
    }

    static String callerOf(InetAddress address) {
        if (address instanceof Inet6Address && !address.isLoopbackAddress()) {
            byte[] site = address.getAddress();
            Arrays.fill(site, IPV6_SITE_BYTES, site.length, (byte) 0);
            return NetUtil.toAddressString(literalOf(site));
        }
        return address.getHostAddress();
    }

    static String textOf(InetAddress address) {
        return address instanceof Inet6Address ? NetUtil.toAddressString(address) : address.getHostAddress();
    }

    boolean holds(InetAddress address) {
        byte[] candidate = address.getAddress();
        if (candidate.length != prefix.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 1 << (7 - bit % Byte.SIZE);
            if ((candidate[bit / Byte.SIZE] & mask) != (prefix[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }

    private static InetAddress literalOf(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
