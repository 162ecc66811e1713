package io.doorstep.identity.secret;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Makes the secrets of links and challenges. Each is derived from what it is for, so that it can be made again when
/// the mail is sent, and only its hash is stored.
@Component
public class LinkSecrets {

    private final Seal seal;

    LinkSecrets(Seal seal) {
        this.seal = seal;
    }

    /// @param prefix tells people and scanners what they have found, such as `inv_`
    /// @param parts of what makes this link another than all others, such as ids
    public Secret of(String prefix, Object... parts) {
        String purpose = Stream.concat(Stream.of("link", prefix), Arrays.stream(parts))
                .map(String::valueOf)
                .collect(Collectors.joining("|"));
        return new Secret(prefix + seal.of(purpose));
    }
}
