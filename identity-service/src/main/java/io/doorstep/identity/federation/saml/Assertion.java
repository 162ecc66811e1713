package io.doorstep.identity.federation.saml;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a provider says of a person, verified.
///
/// @param subject the NameID
/// @param lasting whether the subject will be the same the next time
/// @param provedAt when the person proved it to the provider
/// @param expiresAt after which it could not be used again anyway
public record Assertion(
        String id,
        String subject,
        boolean lasting,
        Map<String, List<String>> attributes,
        Instant provedAt,
        Instant expiresAt) {

    /// The only value of the first of these attributes that is there.
    public Optional<String> find(List<String> names) {
        return names.stream()
                .map(name -> attributes.getOrDefault(name, List.of()))
                .filter(values -> values.size() == 1)
                .map(List::getFirst)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /// A record would print the person.
    @Override
    public String toString() {
        return "Assertion[" + id + "]";
    }
}
