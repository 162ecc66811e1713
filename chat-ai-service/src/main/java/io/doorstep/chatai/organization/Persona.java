package io.doorstep.chatai.organization;

import org.jspecify.annotations.Nullable;

/// How the organization's assistant is called and how it speaks.
public record Persona(
        @Nullable String name,
        @Nullable String tone,
        @Nullable String greeting) {
    public static final Persona PLAIN = new Persona(null, null, null);
}
