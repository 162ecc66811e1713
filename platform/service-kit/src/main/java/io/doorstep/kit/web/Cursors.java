package io.doorstep.kit.web;

import io.doorstep.kit.tenancy.Tenancy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Opaque cursors of keyset paging: signed, and good only for the tenant and the order that they were made for.
public final class Cursors {

    private static final int MAC_LENGTH = 16;

    private final byte[] key;
    private final JsonMapper json;

    Cursors(byte[] key, JsonMapper json) {
        this.key = key.clone();
        this.json = json;
    }

    /// @param sort the order of the list, such as `-capturedAt`
    /// @param keys the sort keys of the last item, its id last
    public String encode(String sort, List<String> keys) {
        byte[] payload = json.writeValueAsBytes(keys);
        byte[] signed = Arrays.copyOf(mac(sort, payload), MAC_LENGTH + payload.length);
        System.arraycopy(payload, 0, signed, MAC_LENGTH, payload.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /// @throws org.springframework.web.ErrorResponseException 400 when the cursor is not one of ours for this list
    public List<String> decode(String cursor, String sort) {
        try {
            byte[] signed = Base64.getUrlDecoder().decode(cursor.getBytes(StandardCharsets.US_ASCII));
            if (signed.length > MAC_LENGTH) {
                byte[] payload = Arrays.copyOfRange(signed, MAC_LENGTH, signed.length);
                if (MessageDigest.isEqual(mac(sort, payload), Arrays.copyOf(signed, MAC_LENGTH))) {
                    return json.readValue(payload, new TypeReference<>() {});
                }
            }
        } catch (IllegalArgumentException | JacksonException _) {
            // falls through to the one answer that all bad cursors get
        }
        throw Problems.badRequest(
                "invalid_cursor", "The cursor does not belong to this list. Start again without a cursor.");
    }

    /// Of a list by id.
    public String encode(String sort, UUID last) {
        return encode(sort, List.of(last.toString()));
    }

    /// Of a list by id.
    ///
    /// @param cursor absent at the beginning
    public UUID decode(@Nullable String cursor, String sort, UUID beginning) {
        return cursor == null ? beginning : UUID.fromString(decode(cursor, sort).getFirst());
    }

    /// Of a list by time.
    public String encode(String sort, TimePlace last) {
        return encode(sort, List.of(last.at().toString(), last.id().toString()));
    }

    /// Of a list by time.
    ///
    /// @param cursor absent at the beginning
    public TimePlace decode(@Nullable String cursor, String sort, TimePlace beginning) {
        if (cursor == null) {
            return beginning;
        }
        List<String> keys = decode(cursor, sort);
        return new TimePlace(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1)));
    }

    private byte[] mac(String sort, byte[] payload) {
        Mac mac = HmacUtils.getInitializedMac(HmacAlgorithms.HMAC_SHA_256, key);
        mac.update((Tenancy.current() + "|" + sort + "|").getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(mac.doFinal(payload), MAC_LENGTH);
    }
}
