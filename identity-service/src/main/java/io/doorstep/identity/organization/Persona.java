package io.doorstep.identity.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/// As whom the assistant speaks for an organization.
///
/// @param tone such as `warm` or `formal`
/// @param greeting the first words of a conversation
@Embeddable
public record Persona(
        @Column(name = "persona_name") @Nullable String name,
        @Column(name = "persona_tone") @Nullable String tone,
        @Column(name = "persona_greeting") @Nullable String greeting) {

    static final Persona NONE = new Persona(null, null, null);
}
