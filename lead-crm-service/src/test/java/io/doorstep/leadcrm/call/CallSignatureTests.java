package io.doorstep.leadcrm.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallSignatureTests {

    /// The example of the provider's own documentation and libraries.
    private static final String KEY = "12345";

    private static final String URI = "https://mycompany.com/myapp.php?foo=1&bar=2";
    private static final Map<String, List<String>> FIELDS = Map.of(
            "CallSid", List.of("CA1234567890ABCDE"),
            "Caller", List.of("+14158675309"),
            "Digits", List.of("1234"),
            "From", List.of("+14158675309"),
            "To", List.of("+18005551212"));
    private static final CallSignature SIGNATURE = new CallSignature("RSOYDt4T1cUTdK1PDd93/VVr8B8=");

    /// LEAD-40
    @Test
    void whatTheProviderSignedHolds() {
        assertThat(SIGNATURE.verifies(KEY, URI, FIELDS)).isTrue();
    }

    /// LEAD-40
    @Test
    void nothingOfItMayBeChanged() {
        Map<String, List<String>> other = new HashMap<>(FIELDS);
        other.put("From", List.of("+14158675308"));
        Map<String, List<String>> more = new HashMap<>(FIELDS);
        more.put("CallStatus", List.of("completed"));

        assertThat(SIGNATURE.verifies("12346", URI, FIELDS)).isFalse();
        assertThat(SIGNATURE.verifies(KEY, URI + "3", FIELDS)).isFalse();
        assertThat(SIGNATURE.verifies(KEY, URI, other)).isFalse();
        assertThat(SIGNATURE.verifies(KEY, URI, more)).isFalse();
        assertThat(new CallSignature("").verifies(KEY, URI, FIELDS)).isFalse();
    }

    /// LEAD-40
    @Test
    void thePortThatGoesWithoutSayingMayBeSigned() {
        String withPort = "https://mycompany.com:443/myapp.php?foo=1&bar=2";
        CallSignature signature = new CallSignature(StandInSignature.of(KEY, withPort, FIELDS));

        assertThat(signature.verifies(KEY, URI, FIELDS)).isTrue();
        assertThat(signature.verifies(KEY, "https://mycompany.com:8443/myapp.php?foo=1&bar=2", FIELDS))
                .isFalse();
    }
}
