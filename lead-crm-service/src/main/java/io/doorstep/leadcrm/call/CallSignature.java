package io.doorstep.leadcrm.call;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/// `X-Twilio-Signature`, and SignalWire's of another name: the HMAC-SHA1 of the address and all fields in the order
/// of their names, in base64.
record CallSignature(String signature) {

    /// @param uri as the provider calls it
    boolean verifies(String key, String uri, Map<String, List<String>> fields) {
        return isOf(key, uri, fields) || isOf(key, withPort(uri), fields);
    }

    private boolean isOf(String key, String uri, Map<String, List<String>> fields) {
        return MessageDigest.isEqual(
                expected(key, uri, fields).getBytes(StandardCharsets.US_ASCII),
                signature.getBytes(StandardCharsets.US_ASCII));
    }

    /// Some of them sign with the port that goes without saying.
    private static String withPort(String uri) {
        URI address = URI.create(uri);
        if (address.getPort() >= 0) {
            return uri;
        }
        String host = address.getScheme() + "://" + address.getRawAuthority();
        String port = address.getScheme().equals("https") ? ":443" : ":80";
        return host + port + uri.substring(host.length());
    }

    private static String expected(String key, String uri, Map<String, List<String>> fields) {
        StringBuilder signed = new StringBuilder(uri);
        new TreeMap<>(fields).forEach((name, values) -> new TreeSet<>(values)
                .forEach(value -> signed.append(name).append(value)));
        return Base64.getEncoder()
                .encodeToString(new HmacUtils(HmacAlgorithms.HMAC_SHA_1, key).hmac(signed.toString()));
    }
}
